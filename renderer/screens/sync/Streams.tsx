import type { SyncDetail } from '../../../shared/contract/sync.ts'
import { useStreamName } from '../../parts/stream-name.ts'
import { useText } from '../../text/text.ts'
import { useShortened } from '../case/use-shortened.tsx'
import look from './Sync.module.css'

/** A head office has some hundreds. */
const atFirst = 12

/** What this workstation may hold, and how much of it is here. What lacks something comes first. */
export function Streams({ streams }: { streams: SyncDetail['streams'] }) {
  const t = useText()
  const nameOf = useStreamName()
  const missing = ({ received, head }: SyncDetail['streams'][number]) => Math.max(0, head - received)
  const [shown, rest] = useShortened(streams.toSorted((a, b) => missing(b) - missing(a)), atFirst, (count) => t('sync.waiting.more', { count }))
  return (
    <section className={look.section} aria-labelledby="sync-streams">
      <h3 id="sync-streams">{t('sync.streams.title')}</h3>
      <table className={look.table} aria-labelledby="sync-streams">
        <thead>
          <tr>
            <th scope="col">{t('sync.streams.name')}</th>
            <th scope="col">{t('sync.streams.role')}</th>
            <th scope="col" className={look.number}>{t('sync.streams.received')}</th>
            <th scope="col" className={look.number}>{t('sync.streams.head')}</th>
            <th scope="col">{t('sync.streams.state')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.stream}>
              <td>{nameOf(one.stream, one.branch)}</td>
              <td>{t(`words.role.${one.role}`)}</td>
              <td className={look.number}>{one.received}</td>
              <td className={look.number}>{one.head}</td>
              <td>{missing(one) === 0 ? t('sync.streams.whole') : t('sync.streams.missing', { count: missing(one) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest}
    </section>
  )
}
