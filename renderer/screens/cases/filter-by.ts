import type { QueueColumn, QueueFilter } from '../../../shared/contract/queue.ts'
import { currentPlace, go } from '../../router.ts'

/** Puts a filter in the place of the column's former one, or takes it away. */
export function filterBy(column: QueueColumn, filter: QueueFilter | undefined): void {
  const others = currentPlace().filters.filter((one) => one.column !== column)
  go({ filters: filter ? [...others, filter] : others })
}
