import type { Load } from '../../../shared/contract/now.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useText } from '../../text/text.ts'
import own from './Board.module.css'

interface LoadsProps { loads: readonly Load[]; whose: string | undefined; onShow: (officer: string | undefined) => void }

/** Who carries how much: a bar of the open cases, its overdue part hatched, and every number written beside it. */
export function Loads({ loads, whose, onShow }: LoadsProps) {
  const t = useText()
  const officerName = useOfficerName()
  const most = Math.max(1, ...loads.map(({ open }) => open))
  const share = (count: number) => `${(count / most) * 100}%`
  return (
    <section aria-labelledby="board-loads" className={own.part}>
      <h2 id="board-loads">{t('now.board.loads')}</h2>
      <div className={own.loadsPlace} tabIndex={0}>
        <table className={own.loads} aria-labelledby="board-loads">
          <thead>
            <tr>
              <th scope="col">{t('now.board.officer')}</th>
              <th scope="col">{t('now.board.open')}</th>
              <th scope="col"><span className="aloud">{t('now.board.open')}</span></th>
              <th scope="col">{t('now.board.overdue')}</th>
              <th scope="col">{t('now.board.soon')}</th>
              <th scope="col">{t('now.board.paused')}</th>
            </tr>
          </thead>
          <tbody>
            {loads.map(({ officerId, open, overdue, soon, paused }) => {
              const name = officerId === '' ? t('cases.unassigned') : officerName(officerId) || t('timeline.unknownOfficer')
              return (
                <tr key={officerId} data-chosen={officerId === whose}>
                  <th scope="row">
                    <button
                      type="button" className={own.name} aria-pressed={officerId === whose} title={t('now.board.show', { name })}
                      onClick={() => onShow(officerId === whose ? undefined : officerId)}
                    >
                      {name}
                    </button>
                  </th>
                  <td className={own.barCell}>
                    <span className={own.bar} style={{ width: share(open) }}><span className={own.barLate} style={{ width: `${(overdue / open) * 100}%` }} /></span>
                  </td>
                  <td>{open}</td>
                  <td data-late={overdue > 0}>{overdue || '–'}</td>
                  <td>{soon || '–'}</td>
                  <td>{paused || '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
