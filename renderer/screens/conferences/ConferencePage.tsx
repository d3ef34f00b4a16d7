import type { EntityId } from '../../../shared/log/op.ts'

export function ConferencePage({ id }: { id: EntityId }) {
  return <article data-id={id} />
}
