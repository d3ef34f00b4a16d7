import type { WaitingOp } from '../../../shared/contract/sync.ts'
import { instantText } from '../../parts/dates.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { opText } from '../../parts/op-words.ts'
import { openEntity } from '../../router.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { useShortened } from '../case/use-shortened.tsx'
import look from './Sync.module.css'

/** What a screen holds. */
const atFirst = 20

/** What was written here and has no place at the head office yet. */
export function Waiting({ ops, count }: { ops: readonly WaitingOp[]; count: number }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  // the desk names the first ones only when there are thousands
  const untold = Math.max(0, count - ops.length)
  const [shown, rest] = useShortened(ops, atFirst, (left) => t('sync.waiting.more', { count: left + untold }))
  return (
    <section className={look.section} aria-labelledby="sync-waiting">
      <h3 id="sync-waiting">{t('sync.waiting.title')} {count > 0 && <span className={look.count}>{count}</span>}</h3>
      {count === 0 ? <p className={look.grey}>{t('sync.waiting.none')}</p> : (
        <table className={look.table} aria-labelledby="sync-waiting">
          <thead>
            <tr>
              <th scope="col">{t('sync.waiting.number')}</th>
              <th scope="col">{t('sync.waiting.what')}</th>
              <th scope="col">{t('sync.waiting.who')}</th>
              <th scope="col">{t('sync.waiting.when')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ opId, entity, number, type, actor, at }) => (
              <tr key={opId}>
                <td>{number ? <button type="button" className={look.link} onClick={() => openEntity(entity)}>{number}</button> : <span className={look.grey}>{t('sync.waiting.notCase')}</span>}</td>
                <td>{opText(t, type)}</td>
                <td>{officerName(actor) || t('timeline.unknownOfficer')}</td>
                <td>{instantText(t, at, zone)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest ?? (untold > 0 && <p className={look.grey}>{t('sync.waiting.more', { count: untold })}</p>)}
    </section>
  )
}
