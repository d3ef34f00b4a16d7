import type { AttentionItem } from '../../../shared/contract/sync.ts'
import { instantText } from '../../parts/dates.ts'
import { opText } from '../../parts/op-words.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { standing, type VersionRow } from './versions.ts'
import type { WrittenContext } from './written.ts'
import look from './Sync.module.css'

interface VersionsProps { item: AttentionItem; rows: readonly VersionRow[]; context: WrittenContext }

/** Both writings side by side. Where they differ a word says so, and a word says which one stands. */
export function Versions({ item, rows, context }: VersionsProps) {
  const t = useText()
  const { id: me } = useActor()
  const { other, actor, at, type } = item
  const now = standing(item)
  const whose = (officer: typeof actor) => (officer === me ? t('sync.attention.yours') : t('sync.attention.theirs', { name: context.officerName(officer) }))
  const head = (officer: typeof actor, when: typeof at, stands: boolean) => (
    <th scope="col">
      {whose(officer)} {stands && <span className={look.stands}>{t('sync.attention.stands')}</span>}
      <span className={look.small}>{instantText(t, when, context.zone)}</span>
    </th>
  )
  if (item.is === 'newerApp') return null
  if (rows.length === 0 && !other) return <p className={look.grey}>{t('sync.attention.nothingWritten')}</p>
  return (
    <table className={look.versions} data-both={other !== undefined}>
      <thead>
        <tr>
          <th scope="col">{t('sync.attention.field')}</th>
          {head(actor, at, other !== undefined && now === 'mine')}
          {other && head(other.actor, other.at, now === 'other')}
        </tr>
      </thead>
      <tbody>
        {other && other.type !== type && (
          <tr><th scope="row">{t('sync.attention.did')}</th><td>{opText(t, type)}</td><td>{opText(t, other.type)}</td></tr>
        )}
        {rows.map(({ path, label, mine, other: theirs, differs }) => (
          <tr key={path} data-differs={differs}>
            <th scope="row">{label} {differs && <span className={look.differs}>{t('sync.attention.differs')}</span>}</th>
            <td>{mine ?? <span className={look.grey}>{t('sync.attention.notWritten')}</span>}</td>
            {other && <td>{theirs ?? <span className={look.grey}>{t('sync.attention.notWritten')}</span>}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
