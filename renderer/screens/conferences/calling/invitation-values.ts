/** When, where and why a conference meets, as a form holds it: the same fields when it is called and when it is changed. Pure but for the clock of the desk. */
import type { Conference } from '../../../../shared/conference/conference.ts'
import { typedInstant } from '../../../parts/dates.ts'
import { filled } from '../../../parts/filled.ts'
import { instantOf } from '../../case/acts/fields.ts'
import { quorumFrom, quorumValues, type QuorumValues } from './quorum-values.ts'

export interface InvitationValues extends QuorumValues { title: string; startsAt: string; minutes: string; place: string; link: string; purpose: string }

export const invitationFrom = (values: InvitationValues, zone: string) => ({
  title: values.title.trim(), startsAt: instantOf(values.startsAt, zone), durationMinutes: numberFrom(values.minutes), place: filled(values.place), link: filled(values.link), purpose: values.purpose.trim(),
  quorum: quorumFrom(values),
})

export const invitationAs = ({ title, startsAt, durationMinutes, place, link, purpose, quorum }: Conference, zone: string): InvitationValues => ({
  title, startsAt: typedInstant(startsAt, zone), minutes: String(durationMinutes), place: place ?? '', link: link ?? '', purpose, ...quorumValues(quorum),
})

/** What is no number stays NaN, so that the schema says so. */
export const numberFrom = (typed: string): number | undefined => (typed.trim() === '' ? undefined : Number(typed.normalize('NFKC')))
