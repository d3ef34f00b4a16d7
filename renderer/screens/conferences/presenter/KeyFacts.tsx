import type { Item } from '../../../../shared/conference/conference.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { maskText } from '../../../../shared/text/mask-text.ts'
import { useDesk } from '../../../desk.ts'
import { useCauseName } from '../../../parts/causes.ts'
import { instantDateText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { useZone } from '../../../session.ts'
import { lineText, useText } from '../../../text/text.ts'
import look from './Presenter.module.css'

/** As much of a text as is read from afar. */
const readable = 150
const cut = (text: string): string => (text.length > readable ? `${text.slice(0, readable - 1)}…` : text)

/** What everybody at the table has to have in mind about the case. */
export function KeyFacts({ conference, item, request }: { conference: EntityId; item: Item; request: string | undefined }) {
  const t = useText()
  const zone = useZone()
  const causeName = useCauseName()
  const { value: brief } = useDesk('conferenceBrief', { id: conference, itemId: item.itemId })
  const state = brief?.file?.case
  const precedent = brief?.similar.find(({ outcome }) => outcome !== undefined)
  const rows: [string, string | undefined][] = [
    [t('words.field.request'), maskText(cut(state?.request ?? request ?? '')) || undefined],
    [t('words.field.cause'), state && [causeName(state.cause), lineText(t, state.line)].filter(Boolean).join(' · ')],
    [t('words.field.receivedAt'), state?.receivedAt && instantDateText(t, state.receivedAt, zone)],
    [t('words.entry.propose'), state?.proposal && maskText(cut(state.proposal.findings))],
    [t('sitting.precedent'), precedent && [precedent.number, precedent.outcome && t(`words.outcome.${precedent.outcome as 'upheld'}`), precedent.compensation !== undefined && moneyText(precedent.compensation)].filter(Boolean).join(' · ')],
    [t('sitting.earlier'), brief && brief.conferences.length > 0 ? t('sitting.earlierCount', { count: brief.conferences.length }) : undefined],
  ]
  const shown = rows.filter(([, words]) => words)
  if (shown.length === 0) return null
  return (
    <section className={look.part}>
      <h2>{t('sitting.keyFacts')}</h2>
      <dl className={look.facts}>{shown.map(([name, words]) => <div key={name}><dt>{name}</dt><dd>{words}</dd></div>)}</dl>
    </section>
  )
}
