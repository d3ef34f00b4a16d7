/** What became of an item, in a word. Pure. */
import type { Item } from '../../../../shared/conference/conference.ts'
import type { Text } from '../../../text/text.ts'

export function itemState(t: Text, { resolutions, postponed, discussed }: Item): string {
  const standing = resolutions.filter(({ withdrawn }) => !withdrawn).length
  if (standing > 0) return `✓ ${t('conferences.itemState.resolved', { count: standing })}`
  if (postponed) return `‖ ${t('conferences.itemState.postponed')}`
  if (discussed.some(({ to }) => !to)) return `● ${t('conferences.itemState.discussing')}`
  return discussed.length > 0 ? `○ ${t('conferences.itemState.discussed')}` : ''
}
