import type { CaseFile, RelatedCase } from '../../../shared/contract/case-file.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { execute } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { openCase } from '../../router.ts'
import { useActor, useZone } from '../../session.ts'
import { listed, useText } from '../../text/text.ts'
import { actOffered } from './case-acts.ts'
import { ActLink, Section } from './Section.tsx'
import { useShortened } from './use-shortened.tsx'
import look from './Case.module.css'

/** So many stand in sight: enough to see a pattern, few enough to see the case. */
const atFirst = 4

/** Other cases of the same person or policy, one click away; what was merged can be taken apart from either end. */
export function Related({ file: { case: state, related } }: { file: CaseFile }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const [shown, rest] = useShortened(related, atFirst, (count) => t('case.related.more', { count }))
  if (related.length === 0) return null
  const mergeable = actOffered(
    state, 'case.mergeCases', actor,
  ).ok && related.some(({ shares }) => shares.some((share) => share !== 'mergedHere' && share !== 'mergedInto'))
  async function unmerge(one: RelatedCase): Promise<void> {
    const id = one.shares.includes('mergedHere') ? one.id : state.id
    const answer = await execute({ type: 'case.unmergeCase', id, reason: t('case.related.undo') })
    tell(t('acts.done.unmerged'), answer.ok ? {} : { refusal: answer.refusal })
  }
  return (
    <Section
      title={t('case.section.related')}
      actions={mergeable && <ActLink act="case.mergeCases" words={t('acts.name.case.mergeCases')} letter="H" />}
    >
      <ul className={look.list}>
        {shown.map((one) => (
          <li key={one.id} className={look.relatedLine}>
            <button type="button" className={look.related} onClick={() => openCase(one.id)}>
              <span className={look.share}>{listed(t, one.shares.map((share) => t(`case.related.shares.${share}`)))}</span>
              <span>{one.number}</span>
              <span>{one.complainant}</span>
              <span className={look.grey}>{t(`words.status.${one.status}`)}</span>
              <span className={look.grey}>{one.receivedAt === undefined ? '' : dateOf(one.receivedAt, zone)}</span>
              <span className={look.relatedRequest}>{one.request}</span>
            </button>
            {one.shares.some((share) => share === 'mergedHere' || share === 'mergedInto') && (
              <button type="button" className={look.link} onClick={() => void unmerge(one)}>{t('case.related.undo')}</button>
            )}
          </li>
        ))}
      </ul>
      {rest}
    </Section>
  )
}
