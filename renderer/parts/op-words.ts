/** What an op is about, by its type alone: 处理决定, 添加人员. Also of types that this app does not know. */
import { lookUp, type Text } from '../text/text.ts'

export function opText(t: Text, type: string): string {
  const known = type.startsWith('case.') ? lookUp(t, `words.entry.${type.slice('case.'.length)}`) : lookUp(t, `sync.op.${type}`)
  return known ?? t('sync.op.unknown')
}
