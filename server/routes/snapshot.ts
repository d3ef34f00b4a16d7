/** GET /v1/snapshot?stream[&upTo][&from]: one part of the first copy of a stream, gzipped NDJSON: a row a line, the last line is `SnapshotEnd`. */
import { SnapshotRequest } from '../../shared/contract/wire.ts'
import { snapshot } from '../log/snapshot.ts'
import { parsed, readerOf } from './asking.ts'
import { answeredText, gzipped, rowText } from './row-text.ts'
import type { Serving } from './serving.ts'

export function snapshotRoutes({ app, hq, access, figures }: Serving): void {
  app.get('/v1/snapshot', async (request, reply) => {
    const asked = parsed(SnapshotRequest, request.query)
    await readerOf(access, request, asked.stream)
    const { rows, end } = await snapshot(hq(), asked)
    figures.count('hq_rows_copied_total', rows.length)
    const lines = function* () {
      for (const row of rows) yield `${rowText(row)}\n`
      yield `${JSON.stringify(end).slice(0, -1)},${answeredText(hq())}}\n`
    }
    return reply.type('application/x-ndjson').header('content-encoding', 'gzip').send(gzipped(lines()))
  })
}
