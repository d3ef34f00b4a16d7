/** What an op is about, by its type alone: 处理决定, 添加人员. Also of types that this app does not know. */
import { lookUp, type Text } from '../text/text.ts'

export function opText(t: Text, type: string): string {
  const [kind, what = ''] = type.split('.')
  const known = kind === 'case' ? lookUp(t, `words.entry.${what}`) : kind === 'incident' || kind === 'conference' ? lookUp(t, `words.${kind}.entry.${what}`) : lookUp(t, `sync.op.${type}`)
  return known ?? t('sync.op.unknown')
}
