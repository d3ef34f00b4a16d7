/** A command from the desk's door to the saved transaction, beside a bare commit of one row with the same durability. */
import type { EntityId } from '../shared/log/op.ts'
import { execute } from '../electron/desk/execute.ts'
import { register } from '../electron/desk/register.ts'
import { caseFile } from '../electron/desk/queries/case-file.ts'
import { tidyAll } from '../electron/store/tidy.ts'
import { branchOf } from './branch.ts'
import { measure } from './measure.ts'

export function commandBench(cases: number): Record<string, number> {
  const { open } = branchOf(cases)
  const { desk } = open
  // as after any pause of a second: without one, the index merges inside every thousandth command
  tidyAll(desk.db)
  const figures: Record<string, number> = {}
  const registered = register(desk, {
    channel: 'hotline', stage: 'complaint', receivedAt: desk.platform.now(), receivedBy: '测量', forwardedByRegulator: false, policies: [], request: '尽快赔付', facts: '定损后未赔付',
    parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: '量小测' }],
  })
  if (!registered.ok) throw new Error(registered.refusal.code)
  const { id } = registered.value
  const note = measure(200, (run) => void execute(desk, [{ type: 'case.note', id, text: `第 ${run} 条备注` }]))
  figures['note saved on a case that grows to 200 entries, p50 ms'] = note.p50
  figures['note saved on a case that grows to 200 entries, p99 ms'] = note.p99
  const read = measure(100, () => caseFile(desk, id))
  figures['case of 200 entries read, p50 ms'] = read.p50
  figures['case of 200 entries read, p99 ms'] = read.p99
  const ids = (desk.db.prepare(`select id from case_row where open = 1 order by row desc limit 200`).all() as { id: string }[]).map((row) => row.id as EntityId)
  const tag = measure(200, (run) => void execute(desk, [{ type: 'case.tag', id: ids[run % ids.length] as EntityId, add: [`t${run}`], remove: [] }]))
  figures['command saved on any case, p50 ms'] = tag.p50
  figures['command saved on any case, p99 ms'] = tag.p99
  desk.db.handle.exec('create table if not exists bench_bare (n integer)')
  const insert = desk.db.handle.prepare('insert into bench_bare values (1)')
  const bare = measure(200, () => void insert.run())
  figures['bare durable commit p50 ms'] = bare.p50
  figures['bare durable commit p99 ms'] = bare.p99
  desk.db.handle.exec('drop table bench_bare')
  desk.db.close()
  return figures
}
