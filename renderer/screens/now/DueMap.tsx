import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import type { Board } from '../../../shared/contract/now.ts'
import { useMinute } from '../../desk.ts'
import { dateText } from '../../parts/dates.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { depthOf, dueWeeks, type DueDay } from './due-weeks.ts'
import own from './Board.module.css'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** What falls due when: a column a week, in each cell the clocks of the law (■) and of the company (□), on a ground as deep as the day is full. */
export function DueMap({ byDay, days }: { byDay: Board['byDay']; days: number }) {
  const t = useText()
  const today = dateOf(useMinute(), useZone())
  const weeks = dueWeeks(today, days, byDay)
  const most = Math.max(1, ...byDay.map(({ due }) => due))
  return (
    <section aria-labelledby="board-map" className={own.part}>
      <h2 id="board-map">{t('now.board.map')} <span className={own.legend}>{t('now.board.legend')}</span></h2>
      <div className={own.mapPlace} tabIndex={0}>
        <table className={own.map} aria-labelledby="board-map">
          <thead>
            <tr>
              <th scope="col"><span className="aloud">{t('now.board.week')}</span></th>
              {weeks.map(({ monday }) => <th key={monday} scope="col">{monday}</th>)}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((weekday, index) => (
              <tr key={weekday}>
                <th scope="row">{t(`time.weekday.${weekday}`)}</th>
                {weeks.map(({ monday, days: of }) => {
                  const day = of[index]
                  return day ? <Cell key={monday} day={day} most={most} today={day.date === today} /> : <td key={monday} />
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Cell({ day: { date, due, law }, most, today }: { day: DueDay; most: number; today: boolean }) {
  const t = useText()
  const words = t('now.board.cell', { date: dateText(t, date), law, company: due - law })
  return (
    <td data-depth={depthOf(due, most)} data-today={today} title={words}>
      {due > 0 && (
        <>
          <span className="aloud">{words}</span>
          <span aria-hidden>{law > 0 && <span>■{law}</span>} {due > law && <span>□{due - law}</span>}</span>
        </>
      )}
    </td>
  )
}
