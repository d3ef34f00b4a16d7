/**
 * `npm run bench [-- NAME …] [--cases N]`: the figures of docs/benchmarks.md, on an encrypted store, with ratios taken in the same run.
 * `paint` and `cold-open` need `electron-vite build` before and Chromium.
 * `--write` keeps them as baselines; otherwise each is compared and one that is over a tenth worse is named.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { queueBench } from './queue.ts'
import { searchBench } from './search.ts'
import { commandBench } from './commands.ts'
import { importBench } from './import.ts'
import { paintBench } from './paint.ts'
import { coldOpenBench } from './cold-open.ts'
import { timersBench } from './timers.ts'
import { notesBench } from './notes.ts'
import { postsBench } from './posts.ts'
import { pushBench } from './push.ts'
import { syncBench } from './sync.ts'

type Figures = Record<string, number>
const benches: Record<string, (cases: number) => Promise<Figures> | Figures> = {
  queue: queueBench, search: searchBench, commands: commandBench, import: importBench, paint: paintBench, 'cold-open': coldOpenBench, timers: timersBench, push: pushBench, sync: syncBench, posts: postsBench, notes: notesBench,
}

const args = process.argv.slice(2)
const at = args.indexOf('--cases')
const cases = Number(at >= 0 ? args[at + 1] : 100_000)
const wanted = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1))
const file = join(import.meta.dirname, 'baselines.json')
const baselines = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figures>) : {}

for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const key = `${name} ${cases}`
  const figures = await bench(cases)
  console.log(`\n${key}`)
  for (const [what, figure] of Object.entries(figures)) {
    const before = baselines[key]?.[what]
    const ratio = before ? ` (${(figure / before).toFixed(2)} x baseline${figure > before * 1.1 ? ', WORSE' : ''})` : ''
    console.log(`  ${what.padEnd(58)} ${figure}${ratio}`)
  }
  if (args.includes('--write')) baselines[key] = figures
}
if (args.includes('--write')) writeFileSync(file, `${JSON.stringify(baselines, undefined, 2)}\n`)
