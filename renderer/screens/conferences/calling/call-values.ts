/** A conference that is being called, as the form holds it, and the command that comes of it. Seats of the template that nobody was found for are left out. Pure. */
import type { AgendaItem, Participant } from '../../../../shared/conference/commands.ts'
import type { Template } from '../../../../shared/conference/convening.ts'
import { composed, peopled } from '../../../../shared/conference/composing.ts'
import type { ConferenceKind, Duty } from '../../../../shared/conference/vocabulary.ts'
import type { Language } from '../../../../shared/contract/acts.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import type { CalledCase } from '../../../parts/conference-opening.ts'
import { filled } from '../../../parts/filled.ts'
import type { Missing } from '../../../parts/use-command-form.ts'
import { invitationFrom, numberFrom, type InvitationValues } from './invitation-values.ts'
import { quorumFrom, quorumValues } from './quorum-values.ts'

export interface PersonValues {
  participantId: string
  /** what the template calls the seat */
  seat: string
  guest: boolean
  officer: string
  name: string
  title: string
  email: string
  duty: Duty
  votes: boolean
}
export interface ItemValues {
  itemId: string
  title: string
  caseId?: EntityId
  caseNumber?: string
  minutes: string
  /** one a line */
  questions: string
  proposed?: AgendaItem['proposed']
}
export interface CallValues extends InvitationValues { templateId: string; kind: ConferenceKind; people: readonly PersonValues[]; items: readonly ItemValues[] }

export interface Filling { language: Language; newId: () => string }

/** As long as a heading may be. */
const longest = 60
export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)

export const nobodyYet = (participantId: string): PersonValues => ({ participantId, seat: '', guest: false, officer: '', name: '', title: '', email: '', duty: 'member', votes: true })

export const isFilled = ({ officer, name }: PersonValues): boolean => officer !== '' || name.trim() !== ''

const questionsOf = ({ questions }: Template, language: Language): string => questions.map((one) => titleIn(one, language)).join('\n')

export function itemOfCase({ caseId, number, request, proposed }: CalledCase, template: Template | undefined, { language, newId }: Filling): ItemValues {
  return {
    itemId: newId(), title: shortened(request.trim()) || number, caseId, caseNumber: number, minutes: String(template?.itemMinutes ?? 20), questions: template ? questionsOf(template, language) : '',
    ...(proposed && { proposed }),
  }
}

/** Another template puts its own in the place of what the former one had put there; what people chose or wrote stays. */
export function withTemplate(values: CallValues, template: Template, former: Template | undefined, { language, newId }: Filling): CallValues {
  const title = titleIn(template.title, language)
  const seats = template.seats.map(({ title: seatTitle, duty, votes }): PersonValues => {
    const seat = titleIn(seatTitle, language)
    const sits = values.people.find((one) => isFilled(one) && (one.seat === seat || (duty !== 'member' && duty !== 'adviser' && one.duty === duty)))
    return { ...(sits ?? nobodyYet(newId())), seat, title: duty === 'chair' || duty === 'recorder' ? (sits?.title ?? '') : seat, duty, votes }
  })
  const others = values.people.filter((one) => isFilled(one) && !seats.some(({ participantId }) => participantId === one.participantId))
  const asked = former ? questionsOf(former, language) : ''
  return {
    ...values, templateId: template.id, kind: template.kind, title: former === undefined || values.title === titleIn(former.title, language) ? title : values.title, minutes: String(template.durationMinutes),
    ...quorumValues(template.quorum), people: [...seats, ...others],
    items: values.items.map((item) => ({
      ...item, minutes: former === undefined || item.minutes === String(former.itemMinutes) ? String(template.itemMinutes) : item.minutes,
      questions: item.questions === asked ? questionsOf(template, language) : item.questions,
    })),
  }
}

/** Those who are sent: their place in it is where the schema finds what is wrong with them. */
export const sentPeople = (people: readonly PersonValues[]): PersonValues[] => people.filter(isFilled)

export const participantFrom = ({ participantId, officer, name, title, email, duty, votes }: PersonValues) =>
  ({ participantId, officer: filled(officer), name: name.trim(), title: filled(title), email: filled(email), duty, votes })

export const itemFrom = ({ itemId, title, caseId, caseNumber, minutes, questions, proposed }: ItemValues) => ({
  itemId, title: title.trim(), caseId, caseNumber, plannedMinutes: numberFrom(minutes), questions: questions.split('\n').map((one) => one.trim()).filter(Boolean), proposed,
})

export const callFrom = (values: CallValues, zone: string) => ({
  kind: values.kind, ...invitationFrom(values, zone), participants: sentPeople(values.people).map(participantFrom), agenda: values.items.map(itemFrom),
})

/** Where somebody stands who is on the list already. */
const secondTime = (participants: readonly Participant[]): number =>
  participants.findIndex(({ officer }, index) => officer !== undefined && participants.slice(0, index).some((one) => one.officer === officer))

/** What the rules of composition refuse of one more person, or of another part for one, at the field that it is about. */
export function missingInPerson(values: PersonValues, others: readonly Participant[]): Missing[] {
  const verdict = peopled([...others.filter(({ participantId }) => participantId !== values.participantId), participantFrom(values) as Participant])
  if (verdict.ok) return []
  const { code } = verdict.refusal
  return [{ path: `participant.${code === 'conference.personTwice' ? 'name' : code === 'conference.nobodyVotes' ? 'votes' : 'duty'}`, code }]
}

/** What the rules of composition refuse, at the field that it is about. */
export function missingInCall(values: CallValues): Missing[] {
  const participants = sentPeople(values.people).map(participantFrom) as Participant[]
  const verdict = composed({ participants, quorum: quorumFrom(values) ?? { share: 1 }, agenda: [] })
  if (verdict.ok) return []
  const { code, params } = verdict.refusal
  if (code === 'conference.personTwice') return [{ path: `participants.${secondTime(participants)}.name`, code }]
  const path = code === 'conference.quorumTooHigh' ? 'quorum' : code.endsWith('.chair') ? 'participants.chair' : code.endsWith('.recorder') ? 'participants.recorder' : 'participants'
  return [{ path, code, ...(params && { params }) }]
}
