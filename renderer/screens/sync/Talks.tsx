import type { SyncDetail } from '../../../shared/contract/sync.ts'
import { instantText } from '../../parts/dates.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { useShortened } from '../case/use-shortened.tsx'
import look from './Sync.module.css'

/** What tells whether it works now; the rest is for who looks for a fault. */
const atFirst = 5

export function Talks({ talks }: { talks: SyncDetail['talks'] }) {
  const t = useText()
  const zone = useZone()
  const [shown, rest] = useShortened(talks, atFirst, (count) => t('sync.waiting.more', { count }))
  return (
    <section className={look.section} aria-labelledby="sync-talks">
      <h3 id="sync-talks">{t('sync.talks.title')}</h3>
      {talks.length === 0 ? <p className={look.grey}>{t('sync.talks.none')}</p> : (
        <table className={look.table} aria-labelledby="sync-talks">
          <thead>
            <tr>
              <th scope="col">{t('sync.talks.when')}</th>
              <th scope="col" className={look.number}>{t('sync.talks.sent')}</th>
              <th scope="col" className={look.number}>{t('sync.talks.received')}</th>
              <th scope="col">{t('sync.talks.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ at, sent, received, trouble, detail }, index) => (
              <tr key={`${at} ${index}`}>
                <td>{instantText(t, at, zone)}</td>
                <td className={look.number}>{sent}</td>
                <td className={look.number}>{received}</td>
                <td className={look.wide}>{trouble ? <span className={look.soon}>{t(`sync.mark.brief.${trouble}`)}</span> : t('sync.talks.fine')} {detail && <span className={look.grey}>{detail}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest}
    </section>
  )
}
