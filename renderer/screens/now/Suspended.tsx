import type { SuspendedItem } from '../../../shared/contract/now.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { useOfficerName } from '../../parts/officers.ts'
import { openCase } from '../../router.ts'
import { useZone } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import look from './Now.module.css'
import own from './Board.module.css'

/** What stands still, why and since when: time that does not count is looked at too. */
export function Suspended({ items }: { items: readonly SuspendedItem[] }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  return (
    <section className={look.group} aria-labelledby="board-suspended">
      <h2 id="board-suspended">{t('now.board.suspended')} <span className={look.count}>{items.length}</span></h2>
      <ul className={look.lines}>
        {items.map(({ id, pack, clock, number, complainant, title, pausedBy, since, assignee }) => (
          <li key={`${id} ${pack} ${clock}`} className={`${look.line} ${own.case}`}>
            <span />
            <button type="button" className={own.open} onClick={() => openCase(id)}>
              <ClockChip facts={{ clock, state: 'paused', pausedBy }} />
              <span className={look.grey}>{number}</span>
              <span className={look.cut}>{complainant}</span>
              <span className={look.about}>{titleIn(title, language())}</span>
              <span>{t('now.board.since', { kind: t(`words.suspension.${pausedBy}`), date: dateOf(since, zone) })}</span>
              <span className={look.who}>{officerName(assignee) || t('cases.unassigned')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
