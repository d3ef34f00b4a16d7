import { useDesk } from '../../desk.ts'
import { opText } from '../../parts/op-words.ts'
import { go } from '../../router.ts'
import { refusalText, useText } from '../../text/text.ts'
import { useShortened } from '../case/use-shortened.tsx'
import look from './Sync.module.css'

/** What a screen holds. */
const atFirst = 10

/** What the head office said no to, and why; the text itself is one step away. */
export function Refusals() {
  const t = useText()
  const { value } = useDesk('attention', {}, { keep: true })
  const refused = (value ?? []).filter(({ is }) => is === 'refused' || is === 'quarantined')
  const [shown, rest] = useShortened(refused, atFirst, (count) => t('sync.waiting.more', { count }))
  return (
    <section className={look.section} aria-labelledby="sync-refused">
      <h3 id="sync-refused">{t('sync.refused.title')} {refused.length > 0 && <span className={look.count}>{refused.length}</span>}</h3>
      {value && refused.length === 0 && <p className={look.grey}>{t('sync.refused.none')}</p>}
      {refused.length > 0 && (
        <table className={look.table} aria-labelledby="sync-refused">
          <thead>
            <tr>
              <th scope="col">{t('sync.waiting.number')}</th>
              <th scope="col">{t('sync.waiting.what')}</th>
              <th scope="col">{t('sync.refused.why')}</th>
              <th scope="col"><span className="aloud">{t('sync.refused.handle')}</span></th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ opId, is, number, type, refusal }) => (
              <tr key={opId}>
                <td>{number ?? <span className={look.grey}>{t('sync.waiting.notCase')}</span>}</td>
                <td>{opText(t, type)}</td>
                <td className={look.wide}>{refusal ? refusalText(t, refusal) : t(`sync.attention.is.${is}`)}</td>
                <td className={look.acts}><button type="button" className={look.link} onClick={() => go({ room: 'attention', part: opId })}>{t('sync.refused.handle')}</button></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rest}
    </section>
  )
}
