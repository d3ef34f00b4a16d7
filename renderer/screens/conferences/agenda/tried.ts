/** What was done so far to settle a case, the latest first: said, decided, suspended, extended. Pure. */
import type { Case } from '../../../../shared/case/case.ts'
import type { Instant, OfficerId } from '../../../../shared/log/op.ts'
import { moneyText } from '../../../parts/money.ts'
import { startOfDate } from '../../../../shared/calendar/calendar-days.ts'
import type { Text } from '../../../text/text.ts'

/** `at`: absent for what stands open, such as a proposal that nobody has decided on. */
export interface Tried { at?: Instant; words: string; text: string }

/** As many as stand on one page. */
const most = 12

export function tried(t: Text, { contacts, suspensions, notices, decision, proposal, extension }: Case, { zone, officerName }: { zone: string; officerName: (id: OfficerId) => string }): Tried[] {
  const found: Tried[] = [
    ...contacts.map(({ at, direction, method, summary, by }) => ({ at, words: `${t(`case.contact.${direction}`)} ${t(`words.channel.${method}`)} ${officerName(by)}`, text: summary })),
    ...suspensions.map(({ from, kind, institution }) => ({ at: new Date(startOfDate(from, zone)).toISOString() as Instant, words: t(`words.suspension.${kind}`), text: institution })),
    ...notices.filter(({ voided }) => voided === undefined).map(({ at, of, method }) => ({ at, words: t('case.section.notices'), text: `${t(`words.noticeOf.${of}`)} ${t(`words.method.${method}`)}` })),
    ...(extension ? [{ at: extension.approvedAt, words: t('acts.name.case.extend'), text: extension.reason }] : []),
    ...(decision ? [{ at: decision.at, words: t('case.section.decision'), text: [t(`words.outcome.${decision.outcome}`), decision.compensation !== undefined && moneyText(decision.compensation), decision.findings].filter(Boolean).join(' · ') }] : []),
    ...(!decision && proposal ? [{ words: t('case.section.proposal'), text: `${t(`words.outcome.${proposal.outcome}`)} · ${proposal.findings}` }] : []),
  ]
  return found.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, most)
}

const timeOf = ({ at }: Tried): number => (at ? Date.parse(at) : Infinity)
