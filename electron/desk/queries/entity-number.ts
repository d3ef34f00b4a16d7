/** The number by which people know what an op is about; notes are known by their conference. Undefined for what is not here, and for what has none. */
import type { EntityId } from '../../../shared/log/op.ts'
import type { Desk } from '../desk.ts'

export function entityNumber({ db }: Pick<Desk, 'db'>, id: EntityId): string | undefined {
  const row = db.prepare(`select number from case_row where id = :id union all select number from incident_row where id = :id
    union all select number from conference_row where id in (:id, (select conference from note_update where chapter = :id limit 1))`).get({ id }) as { number: string } | undefined
  return row?.number
}
