import { useText } from '../text/text.ts'
import look from './Frame.module.css'

/** More than that is a crowd. */
const most = 99

/** What waits on the attention list, as a number beside its room. */
export function AttentionCount({ count }: { count: number }) {
  const t = useText()
  if (count === 0) return null
  return <span className={look.pressing}><span aria-hidden>{count > most ? `${most}+` : count}</span><span className="aloud">{t('sync.attentionCount', { count })}</span></span>
}
