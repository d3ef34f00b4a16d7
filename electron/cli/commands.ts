/** The commands of the command line. Each answers a value for JSON and, for people, a text; help lists them from here. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import { startOfDate } from '../../shared/calendar/calendar-days.ts'
import { verdict, type Verdict } from '../../shared/calendar/verdict.ts'
import { QueueView } from '../../shared/contract/queue.ts'
import { CalendarDate, type Instant } from '../../shared/log/op.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { cnM20 } from '../../shared/rules/cn-m20.ts'
import type { RulePack } from '../../shared/rules/pack.ts'
import { setUp, type OpenDesk } from '../desk/acts/access.ts'
import { exportTo } from '../desk/export/export.ts'
import { LedgerSession } from '../desk/import/ledger-session.ts'
import { fileLimit } from '../desk/import/limits.ts'
import { caseFile } from '../desk/queries/case-file.ts'
import { caseQueue, caseQueueCount } from '../desk/queries/case-queue.ts'
import { search } from '../desk/queries/search.ts'
import { backUpTo, restoreFrom } from '../store/backup.ts'
import { tidyAll } from '../store/tidy.ts'
import { verifyStore } from '../store/verify.ts'
import type { StoreCheck } from '../../shared/contract/acts.ts'
import { UsageError, type Arguments } from './arguments.ts'
import { calendarFrom, deadlineSheet, factsFrom, packFrom, packNamed, sumLines, type DeadlineSheet } from './deadline-sheet.ts'
import { locked, openDesk, passphrase, surroundings } from './open-desk.ts'

export interface Command {
  usage: string
  about: string
  run(args: Arguments): Promise<Answer<object>> | Answer<object>
  /** without `--json`; a command that has none always answers JSON */
  text?(value: never): string
  /** done, but with a finding: exit code 1 */
  failed?(value: never): boolean
}

export const flags = ['json', 'dry-run', 'complex', 'extended', 'help']

const needed = (args: Arguments, index: number, what: string): string => {
  const given = args.rest[index]
  if (given === undefined) throw new UsageError(`${args.command}: ${what} is missing`)
  return given
}

const reading = async <Value extends object>(args: Arguments, work: (open: OpenDesk) => Answer<Value> | Promise<Answer<Value>>): Promise<Answer<Value>> => {
  const open = openDesk(args)
  if (!open.ok) return open
  try {
    return await work(open.value)
  } finally {
    open.value.desk.db.close()
  }
}

function jsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`)
  }
}

const limitOf = (args: Arguments, usual: number): number => {
  const limit = Number(args.value('limit') ?? usual)
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is a whole number from 1')
  return limit
}

const dateOption = (args: Arguments, name: string): CalendarDate | undefined => {
  const given = args.value(name)
  if (given === undefined) return undefined
  const date = CalendarDate.safeParse(given)
  if (!date.success) throw new UsageError(`--${name} is a date YYYY-MM-DD`)
  return date.data
}

export const commands: Record<string, Command | undefined> = {
  init: {
    usage: 'init --data DIR [--branch NAME] [--branch-code CODE] [--officer NAME] [--language zh-CN|zh-TW|en]',
    about: '建立工作站：新的加密数据库；恢复密钥只显示这一次 / a new encrypted store; the recovery key is shown once',
    run: (args) =>
      locked(args, () => {
        const language = z.enum(['zh-CN', 'zh-TW', 'en']).safeParse(args.value('language') ?? 'zh-CN')
        if (!language.success) throw new UsageError('--language is zh-CN, zh-TW or en')
        const given = passphrase()
        if (given.length < 8) return refuse('passphraseTooShort', { params: { least: 8 } })
        const code = args.value('branch-code')
        const founded = setUp(surroundings(args), {
          type: 'workstation.setUp', language: language.data, branchName: args.value('branch') ?? '本机构', officerName: args.value('officer') ?? '管理员',
          passphrase: given, ...(code && { branchCode: code }),
        })
        if (!founded.ok) return founded
        founded.value.open.desk.db.close()
        const { officer, branch } = founded.value.open.desk.session
        return { ok: true, value: { folder: surroundings(args).files.folder, branch, officer, recoveryKey: founded.value.recoveryKey } }
      }),
  },
  import: {
    usage: 'import FILE [--sheet NAME] [--mapping FILE] [--dry-run]',
    about: '导入台账（CSV、XLSX、.csv.gz），全部或不导入 / import a ledger, all or nothing',
    run: (args) => locked(args, () => reading(args, ({ desk }) => importFile(args, desk))),
  },
  queue: {
    usage: `queue [--view ${QueueView.options.join('|')}] [--as-of DATE] [--limit N]`,
    about: '案件列表，按下一时限排序 / the queue by next deadline',
    run: (args) =>
      reading(args, ({ desk }) => {
        const view = QueueView.safeParse(viewAliases[args.value('view') ?? 'open'] ?? args.value('view') ?? 'open')
        if (!view.success) throw new UsageError(`--view is one of ${QueueView.options.join(', ')}`)
        const date = dateOption(args, 'as-of')
        // the day as a whole: what stood open when it ended
        const asOf = date && (new Date(startOfDate(date, desk.session.branch.zone) + 86_399_999).toISOString() as Instant)
        const selection = { view: view.data, filters: [], ...(asOf && { asOf }) }
        const page = caseQueue(desk, { ...selection, sort: { column: 'due_at', descending: false }, limit: limitOf(args, 50) })
        return { ok: true, value: { view: view.data, ...(date && { asOf: date }), total: caseQueueCount(desk, selection), items: page.items } }
      }),
  },
  search: {
    usage: 'search TEXT [--limit N]',
    about: '查找：任何文字、号码的一部分、姓名拼音 / any word, part of a number, a name in pinyin',
    run: (args) =>
      reading(args, ({ desk }) => ({ ok: true, value: { text: needed(args, 0, 'TEXT'), ...search(desk, args.rest.join(' '), limitOf(args, 50)) } })),
  },
  case: {
    usage: 'case NUMBER',
    about: '一件案件：状态、时限、时间线 / one case: state, deadlines, timeline',
    run: (args) =>
      reading(args, ({ desk }) => {
        const number = needed(args, 0, 'NUMBER')
        const found = desk.db.prepare('select id from case_row where number = ?').get(number) as { id: string } | undefined
        const file = found && caseFile(desk, found.id as never)
        return file ? { ok: true, value: { ...file, clocks: file.clocks.map((one) => ({ ...one, sum: sumLines(one, desk.rules.zone) })) } } : refuse('caseUnknown', { params: { number } })
      }),
  },
  deadlines: {
    usage: 'deadlines --received DATE [--complex] [--extended] [--suspend FROM/TO ...] [--pack ID|FILE.json ...] [--calendar FILE.json] [--facts FILE.json]',
    about: '按规则包计算时限，逐项列出依据；不写 --pack 时用 cn-m20 / deadlines by rule packs with their sum',
    run: (args) => {
      const received = dateOption(args, 'received')
      const facts = args.value('facts')
      if (!received && !facts) throw new UsageError('deadlines: --received DATE or --facts FILE.json is missing')
      const packs: RulePack[] = []
      for (const given of args.values('pack').length > 0 ? args.values('pack') : [cnM20.id]) {
        const pack = given.endsWith('.json') ? packFrom(jsonFile(given)) : packNamed(given)
        if (!pack.ok) return pack
        packs.push(pack.value)
      }
      const calendar = args.value('calendar')
      const compiled = calendar === undefined ? undefined : calendarFrom(jsonFile(calendar))
      if (compiled && !compiled.ok) return compiled
      const read = facts === undefined ? undefined : factsFrom(jsonFile(facts))
      if (read && !read.ok) return read
      const asked = { received, complex: args.flag('complex'), extended: args.flag('extended'), suspensions: suspensions(args), packs }
      return { ok: true, value: deadlineSheet({ ...asked, calendar: compiled?.value, facts: read?.value }) }
    },
    text: (value: DeadlineSheet) => value.lines.join('\n'),
  },
  backup: {
    usage: 'backup FILE',
    about: '备份到一个文件（含密钥环），写后校验 / one verified file with its keyring',
    run: (args) =>
      reading(args, ({ desk, key }) => {
        const file = resolve(needed(args, 0, 'FILE'))
        if (existsSync(file)) return refuse('fileExists', { params: { file } })
        return { ok: true, value: { file, bytes: backUpTo(desk.db, key, desk.files, file), entries: desk.log.size() } }
      }),
  },
  restore: {
    usage: 'restore FILE --data DIR',
    about: '从备份恢复到空文件夹；口令或恢复密钥 / into an empty folder; passphrase or recovery key',
    run: (args) =>
      locked(args, () => {
        const file = resolve(needed(args, 0, 'FILE'))
        if (!existsSync(file)) return refuse('fileMissing', { params: { file } })
        const around = surroundings(args)
        const refusal = restoreFrom(file, passphrase(), around.files, around.platform.newId)
        return refusal ? refuse(`restore.${refusal}`) : { ok: true, value: { file, folder: around.files.folder } }
      }),
  },
  verify: {
    usage: 'verify',
    about: '校验：页面、哈希链、投影重建对比 / pages, hash chain, projections rebuilt and compared',
    run: (args) => reading(args, ({ desk }) => ({ ok: true, value: verifyStore(desk) })),
    failed: (check: StoreCheck) => !check.chain.ok || !check.projections.ok || !check.integrity.ok,
  },
  export: {
    usage: 'export FILE.csv|FILE.xlsx [--view VIEW]',
    about: '导出；公式一律失效 / export with formulas neutralised; all cases without --view',
    run: (args) =>
      reading(args, async ({ desk }) => {
        const file = resolve(needed(args, 0, 'FILE'))
        if (!/\.(?:csv|xlsx)$/i.test(file)) throw new UsageError('export: the file ends in .csv or .xlsx')
        const view = args.value('view')
        const wanted = view ? QueueView.safeParse(viewAliases[view] ?? view) : undefined
        if (wanted && !wanted.success) throw new UsageError(`--view is one of ${QueueView.options.join(', ')}`)
        const views = wanted?.success ? [wanted.data] : (['open', 'closed'] as const)
        return { ok: true, value: { file, cases: await exportTo(desk, views.map((one) => ({ view: one, filters: [] })), file) } }
      }),
  },
  'working-time': {
    usage: 'working-time FILE.json',
    about: '用外部案例核对工作时间引擎 / check the working-time engine against a file of cases',
    run: (args) => ({ ok: true, value: verdict(jsonFile(needed(args, 0, 'FILE.json'))) }),
    text: ({ agree, differ, differences }: Verdict) =>
      [
        ...differences.map(({ id, expected, got }) => `${id}\texpected ${JSON.stringify(expected)}\tgot ${JSON.stringify(got)}`),
        `${agree} agree, ${differ} differ`,
      ].join('\n'),
    failed: ({ differ }: Verdict) => differ > 0,
  },
}

/** What the views are called in the issue's own words and in habit. */
const viewAliases: Record<string, string | undefined> = { all: 'open', allOpen: 'open', 'all-open': 'open', due3: 'dueSoon', 'due-soon': 'dueSoon', my: 'mine' }

async function importFile(args: Arguments, desk: OpenDesk['desk']): Promise<Answer<object>> {
  const path = resolve(needed(args, 0, 'FILE'))
  if (!existsSync(path)) return refuse('fileMissing', { params: { file: path } })
  if (statSync(path).size > fileLimit) return refuse('ledger.tooLarge', { params: { what: 'file', limit: fileLimit } })
  const ledger = await LedgerSession.open(desk, basename(path), readFileSync(path))
  if (!ledger.ok) return ledger
  const guess = ledger.value.guess(args.value('sheet'))
  if (!guess.ok) return guess
  const given = args.value('mapping')
  const mapping = given ? jsonFile(given) : guess.value.mapping
  const watch = {
    progress: (phase: string, done: number, total: number) => void (process.stderr.isTTY && process.stderr.write(`\r${phase} ${done}/${total}   `)),
    cancelled: () => false,
  }
  const report = ledger.value.import(guess.value.sheet, mapping, given === undefined, watch, args.flag('dry-run'))
  if (!report.ok) return report
  tidyAll(desk.db)
  const { cases: _, rejections, ...counts } = report.value
  return { ok: true, value: { ...counts, dryRun: args.flag('dry-run'), rejections } }
}

function suspensions(args: Arguments): { from: CalendarDate; to: CalendarDate }[] {
  return args.values('suspend').map((span) => {
    const [from, to] = span.split('/').map((date) => CalendarDate.safeParse(date))
    if (!from?.success || !to?.success || to.data < from.data) throw new UsageError('--suspend is FROM/TO, two dates YYYY-MM-DD')
    return { from: from.data, to: to.data }
  })
}

export const help = [
  '用法 / usage: npm run -s desk -- COMMAND [--data DIR] [--officer NAME] [--json]',
  '口令取自环境变量 DESK_PASSPHRASE / the passphrase is read from DESK_PASSPHRASE',
  '退出码 / exit codes: 0 完成 done · 1 被拒绝 refused (the answer says why) · 2 用法错误 usage',
  '',
  ...Object.values(commands).flatMap((command) => (command ? [`  ${command.usage}`, `      ${command.about}`] : [])),
  '',
].join('\n')
