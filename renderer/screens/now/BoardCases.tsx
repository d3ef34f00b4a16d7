import { memo, useDeferredValue } from 'react'
import type { AtRiskItem } from '../../../shared/contract/now.ts'
import type { QueueClock, QueueItem } from '../../../shared/contract/queue.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import type { PickedCase } from '../../parts/ManyBar.tsx'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { useOfficerName } from '../../parts/officers.ts'
import { spanText } from '../../parts/span-text.ts'
import { openCase } from '../../router.ts'
import { useText, type Text } from '../../text/text.ts'
import { lineId } from './NowLine.tsx'
import look from './Now.module.css'
import own from './Board.module.css'

/** A case that can be chosen for another handler. */
export interface CaseLine extends PickedCase { key: string; clock: QueueClock; complainant: string; request: string; note: string }

/** Those at risk, or the open ones of an officer, as the same lines. A case with two clocks at risk stands once, at its first. */
export function caseLines(t: Text, items: readonly (AtRiskItem | QueueItem)[] = []): CaseLine[] {
  const found = new Map<string, CaseLine>()
  for (const item of items) {
    if (found.has(item.id)) continue
    const { id, number, complainant, request, assignee } = item
    const risk = 'usual' in item ? item : undefined
    found.set(id, {
      key: `case ${id}`, id, number, complainant, request, assignee,
      clock: 'usual' in item ? { clock: item.clock, state: 'running', dueAt: item.dueAt } : item.clock,
      note: risk ? t('now.board.risks', { left: spanText(t, risk.left), usual: spanText(t, risk.usual) }) : '',
    })
  }
  return [...found.values()]
}

/** Of one officer's cases the most urgent are listed: nobody hands over more than that by hand. */
export const mostListed = 100

/** What a screen holds under the map is drawn first, the rest right after it. */
const inSight = 10

interface BoardCasesProps {
  lines: readonly CaseLine[]
  whose: string | undefined
  loaded: boolean
  standing: string | undefined
  picked: ReadonlyMap<string, CaseLine>
  onStand: (key: string) => void
  onPick: (line: CaseLine) => void
  onPickAll: () => void
  onBack: () => void
}

/** Cases that may have to change hands: those that will probably be late, or those of the officer that was chosen above. */
export function BoardCases({ lines, whose, loaded, standing, picked, onStand, onPick, onPickAll, onBack }: BoardCasesProps) {
  const t = useText()
  const officerName = useOfficerName()
  const whole = useDeferredValue(true, false)
  const title = whose === undefined ? t('now.board.risk') : t('now.board.chosen', { name: officerName(whose) || t('cases.unassigned') })
  return (
    <section className={look.group} aria-labelledby="board-cases">
      <h2 id="board-cases">
        {lines.length > 0 && (
          <input
            type="checkbox" className={own.all} aria-label={t('now.board.pickAll')} checked={picked.size === lines.length} onChange={onPickAll}
            ref={(box) => {
              if (box) box.indeterminate = picked.size > 0 && picked.size < lines.length
            }}
          />
        )}
        {title} <span className={look.count}>{lines.length}</span>
        {whose === undefined
          ? <span className={own.about}>{t('now.board.riskAbout')}</span>
          : <button type="button" className={own.back} onClick={onBack}>{t('now.board.back')}</button>}
        {whose !== undefined && lines.length >= mostListed && <span className={own.about}>{t('now.board.first', { count: lines.length })}</span>}
      </h2>
      {loaded && lines.length === 0 && <p className={look.grey}>{t(whose === undefined ? 'now.board.riskNone' : 'now.board.none')}</p>}
      <ul className={look.lines}>
        {lines.slice(0, whole ? lines.length : inSight).map((line) => (
          <Row
            key={line.key} line={line} active={line.key === standing} picked={picked.has(line.id)} officer={whose === undefined ? handler(t, officerName, line.assignee) : ''}
            onStand={onStand} onPick={onPick}
          />
        ))}
      </ul>
    </section>
  )
}

const handler = (t: Text, officerName: (id: OfficerId | undefined) => string, assignee: OfficerId | undefined): string => officerName(assignee) || t('cases.unassigned')

interface RowProps { line: CaseLine; active: boolean; picked: boolean; officer: string; onStand: (key: string) => void; onPick: (line: CaseLine) => void }

const Row = memo(function Row({ line, active, picked, officer, onStand, onPick }: RowProps) {
  const t = useText()
  return (
    <li className={`${look.line} ${own.case}`} data-active={active} data-picked={picked} onFocus={() => onStand(line.key)}>
      <input type="checkbox" className={own.pick} checked={picked} aria-label={t('cases.pick', { number: line.number })} onChange={() => onPick(line)} />
      <button type="button" className={own.open} id={lineId(line.key)} onClick={() => openCase(line.id)}>
        <ClockChip facts={line.clock} />
        <span className={look.grey}>{line.number}</span>
        <span className={look.cut}>{line.complainant}</span>
        <span className={look.about}>{line.request}</span>
        <span>{line.note}</span>
        <span className={look.who}>{officer}</span>
      </button>
    </li>
  )
})
