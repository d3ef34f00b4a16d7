import type { Authority } from '../../../../shared/conference/commands.ts'
import type { Template } from '../../../../shared/conference/convening.ts'
import type { ShownConvening } from '../../../../shared/contract/conferences.ts'
import type { LinkedCase } from '../../../../shared/incident/commands.ts'
import { plusDays } from '../../../../shared/calendar/calendar-days.ts'
import { leads } from '../../../../shared/access/may.ts'
import { query, useDesk } from '../../../desk.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { proposedOf, type CalledCase } from '../../../parts/conference-opening.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { openConference } from '../../../router.ts'
import { useSeat, useZone } from '../../../session.ts'
import { language, useText } from '../../../text/text.ts'
import { typedToday } from '../../case/acts/fields.ts'
import { AgendaFields } from './AgendaFields.tsx'
import { callFrom, itemOfCase, missingInCall, participantFrom, sentPeople, withTemplate, type CallValues, type Filling } from './call-values.ts'
import { InvitationFields } from './InvitationFields.tsx'
import { PeopleFields } from './PeopleFields.tsx'
import { QuorumField } from './QuorumField.tsx'
import type { Participant } from '../../../../shared/conference/commands.ts'

interface CallFormProps { cases: readonly CalledCase[]; close: () => void }

/** A new conference: alone, or on the cases from which it was called. */
export function CallForm(props: CallFormProps) {
  const { value: convening } = useDesk('convening', {})
  return convening ? <Calling {...props} convening={convening} /> : null
}

/** Several cases are most often a group's; one of its own goes by the first template. */
const fitting = (templates: readonly Template[], cases: readonly CalledCase[]): Template | undefined =>
  (cases.length > 1 ? templates.find(({ kind }) => kind === 'group') : undefined) ?? templates[0]

function Calling({ cases, close, convening: { templates: all, authorities } }: CallFormProps & { convening: ShownConvening }) {
  const t = useText()
  const zone = useZone()
  const { session: { officer } } = useSeat()
  const filling: Filling = { language: language(), newId: () => crypto.randomUUID() }
  const templates = all.filter(({ retired }) => retired === undefined)
  const templateOf = (id: string) => templates.find(({ template }) => template.id === id)?.template
  const form = useCommandForm<CallValues, 'conference.call'>({
    type: 'conference.call',
    // what was begun on one case is not taken up on another
    draft: draftName('conference', ['call', ...cases.slice(0, 1).map(({ caseId }) => caseId)].join('/'), officer.officerId),
    initial: begun(),
    body: (values) => ({ ...callFrom(values, zone), authorities: authorities as Authority[], template: usedTemplate(templateOf(values.templateId)) }),
    missing: missingInCall,
    done: ({ id, number }) => {
      tell(t('conferences.called', { number: number ?? '' }))
      openConference(id)
    },
  })
  const { values, set } = form

  function begun(): CallValues {
    const template = fitting(templates.map((one) => one.template), cases)
    // who calls usually chairs when they lead, and writes when they do not
    const duty = leads(officer) ? 'chair' : 'recorder'
    const own = { participantId: filling.newId(), seat: '', guest: false, officer: officer.officerId as string, name: officer.name, title: '', email: '', duty, votes: duty === 'chair' } as const
    const empty: CallValues = {
      templateId: '', kind: 'other', title: '', startsAt: `${plusDays(typedToday(zone), 1)} 14:00`, minutes: '60', place: '', link: '', purpose: '', quorumBy: 'share', quorum: '2/3', people: [own],
      items: cases.map((one) => itemOfCase(one, undefined, filling)),
    }
    return template ? withTemplate(empty, template, undefined, filling) : empty
  }

  /** Cases that the search found, with what they are about and why they would be proposed. */
  async function take(linked: readonly LinkedCase[]): Promise<void> {
    const kept = values.items.filter(({ caseId }) => !caseId || linked.some((one) => one.caseId === caseId))
    const added = await Promise.all(linked.filter(({ caseId }) => !values.items.some((one) => one.caseId === caseId)).map(async ({ caseId, number }) => {
      const [file, known] = await Promise.all([query('caseFile', { id: caseId }), query('conferencesOfCase', { caseId })])
      const proposed = known.ok ? proposedOf(known.value.proposals) : undefined
      return itemOfCase({ caseId, number, request: (file.ok && file.value?.case.request) || number, ...(proposed && { proposed }) }, templateOf(values.templateId), filling)
    }))
    set({ items: [...kept, ...added] })
  }
  const another = () => set({ items: [...values.items, { itemId: filling.newId(), title: '', minutes: String(templateOf(values.templateId)?.itemMinutes ?? 20), questions: '' }] })

  return (
    <InPlaceForm
      title={t('words.conference.entry.call')} about={t('conferences.about.call')} submit={t('conferences.form.call')} onSubmit={form.submit} onCancel={close} busy={form.busy} refusal={form.refusal}
      restored={form.restored} onClear={form.clear}
    >
      <Choose
        label={t('words.conference.field.template')} value={values.templateId || undefined}
        options={templates.map(({ template: { id, title }, from }) => ({ value: id, label: titleIn(title, language()), group: t(`conferences.from.${from}`) }))}
        onChange={(id) => {
          const next = id === undefined ? undefined : templateOf(id)
          if (next) set(withTemplate(values, next, templateOf(values.templateId), filling))
        }}
      />
      <InvitationFields form={form} path="">
        <PeopleFields form={form} />
        <QuorumField
          values={values} participants={sentPeople(values.people).map(participantFrom) as Participant[]} onChange={set} onLeave={() => form.left('quorum')}
          error={form.error('quorum') ?? form.error('quorum.count') ?? form.error('quorum.share')}
        />
        <AgendaFields form={form} onCases={(linked) => void take(linked)} onItem={another} />
      </InvitationFields>
    </InPlaceForm>
  )
}

const usedTemplate = (template: Template | undefined) => template && { id: template.id, version: template.version }
