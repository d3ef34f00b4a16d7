/** A template of conferences as a form holds it, as typed, and as the command takes it. Pure. */
import type { Template } from '../../../../shared/conference/convening.ts'
import type { ConferenceKind, Duty } from '../../../../shared/conference/vocabulary.ts'
import type { Title } from '../../../../shared/rules/pack.ts'
import { freeId, numberFrom, titleFrom, titleValues, type TitleValues } from '../../../parts/limit-values.ts'
import { quorumFrom, quorumValues, type QuorumValues } from '../calling/quorum-values.ts'

export interface TitledRow { id: string; title: TitleValues }
export interface SeatValues extends TitledRow { duty: Duty; votes: boolean }
export interface TemplateValues extends QuorumValues {
  title: TitleValues
  kind: ConferenceKind
  durationMinutes: string
  itemMinutes: string
  seats: SeatValues[]
  questions: TitledRow[]
  headings: TitledRow[]
}

const rows = (titles: readonly Title[], stem: string): TitledRow[] => titles.map((title, index) => ({ id: `${stem}${index + 1}`, title: titleValues(title) }))

/** A new one begins with who has to sit there in any case. */
export function templateValues(template: Template | undefined): TemplateValues {
  if (!template) {
    return {
      title: titleValues(undefined), kind: 'claims', durationMinutes: '60', itemMinutes: '20', quorumBy: 'share', quorum: '2/3', questions: [], headings: [],
      seats: (['chair', 'recorder', 'member'] as const).map((duty, index) => ({ id: `seat${index + 1}`, title: titleValues(undefined), duty, votes: duty !== 'recorder' })),
    }
  }
  const { title, kind, durationMinutes, itemMinutes, quorum, seats, questions, headings } = template
  return {
    title: titleValues(title), kind, durationMinutes: String(durationMinutes), itemMinutes: String(itemMinutes), ...quorumValues(quorum),
    seats: seats.map(({ title: seat, duty, votes }, index) => ({ id: `seat${index + 1}`, title: titleValues(seat), duty, votes })), questions: rows(questions, 'question'), headings: rows(headings, 'heading'),
  }
}

export const emptySeat = (seats: readonly SeatValues[]): SeatValues => ({ id: freeId('seat', seats.map(({ id }) => id)), title: titleValues(undefined), duty: 'member', votes: true })

const titlesFrom = (list: readonly TitledRow[]): Title[] => list.map(({ title }) => titleFrom(title)).filter((title) => title !== '')

/** What breaks the schema stays as it is typed, so that its field is marked; empty lines of questions and headings are none. */
export const templateFrom = ({ title, kind, durationMinutes, itemMinutes, seats, questions, headings, ...quorum }: TemplateValues, id: string, version: number) => ({
  id, version, title: titleFrom(title), kind, durationMinutes: numberFrom(durationMinutes), itemMinutes: numberFrom(itemMinutes), quorum: quorumFrom(quorum),
  seats: seats.map(({ title: seat, duty, votes }) => ({ title: titleFrom(seat), duty, votes })), questions: titlesFrom(questions), headings: titlesFrom(headings),
})
