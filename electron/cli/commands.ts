/** The commands of the command line. Each answers a value for JSON and, for people, a text; help lists them from here. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import { startOfDate } from '../../shared/calendar/calendar-days.ts'
import { compileCalendar } from '../../shared/calendar/calendar.ts'
import { verdict, type Verdict } from '../../shared/calendar/verdict.ts'
import { QueueView } from '../../shared/contract/queue.ts'
import { CalendarDate, type Instant } from '../../shared/log/op.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'
import { cnM20 } from '../../shared/rules/cn-m20.ts'
import { readPack, type RulePack } from '../../shared/rules/pack.ts'
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
import { commonOptions, nearest, UsageError, type Arguments, type Options, type Syntax } from './arguments.ts'
import { deadlineSheet, factsFrom, packNamed, sumLines, type DeadlineSheet } from './deadline-sheet.ts'
import { locked, openDesk, passphrase, surroundings } from './open-desk.ts'
import { backedUpText, checkedText, exportedText, foundedText, importedText, restoredText, type Imported } from './outcomes.ts'
import { caseText, queueText, searchText } from './texts.ts'

export interface Command extends Syntax {
  about: string
  /** what is safe when it was refused or failed */
  safe?: string
  run(args: Arguments): Promise<Answer<object>> | Answer<object>
  /** without `--json` */
  text(value: never): string
  /** done, but with a finding: exit code 1 */
  failed?(value: never): boolean
}

/** The first word behind the command: that it is there was checked when the words were read. */
const word = ({ rest: [first = ''] }: Arguments): string => first

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
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError('jsonUnreadable', { file: path, reason: (error as Error).message })
  }
}

const limitOf = (args: Arguments, usual: number): number => {
  const limit = Number(args.value('limit') ?? usual)
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('limitUnreadable')
  return limit
}

const dateOption = (args: Arguments, name: string): CalendarDate | undefined => {
  const given = args.value(name)
  if (given === undefined) return undefined
  const date = CalendarDate.safeParse(given)
  if (!date.success) throw new UsageError('dateUnreadable', { option: `--${name}` })
  return date.data
}

const viewOf = (given: string): QueueView => {
  const view = QueueView.safeParse(viewAliases[given] ?? given)
  if (!view.success) throw new UsageError('viewUnknown', { view: given, nearest: nearest(given, QueueView.options), views: QueueView.options.join(' ') })
  return view.data
}

export const commands: Record<string, Command | undefined> = {
  init: {
    options: { branch: 'NAME', 'branch-code': 'CODE', language: 'zh-CN|zh-TW|en' },
    safe: '没有建立工作站，已有的数据没有改动',
    about: '建立工作站：新的加密数据库；恢复密钥只显示这一次 / a new encrypted store; the recovery key is shown once',
    run: (args) =>
      locked(args, () => {
        const language = z.enum(['zh-CN', 'zh-TW', 'en']).safeParse(args.value('language') ?? 'zh-CN')
        if (!language.success) throw new UsageError('languageUnknown')
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
    text: foundedText,
  },
  import: {
    words: ['FILE'], options: { sheet: 'NAME', mapping: 'FILE', 'dry-run': null },
    safe: '没有导入任何一行，已有的数据没有改动',
    about: '导入台账（CSV、XLSX、.csv.gz），全部或不导入 / import a ledger, all or nothing',
    run: (args) => locked(args, () => reading(args, ({ desk }) => importFile(args, desk))),
    text: importedText,
  },
  queue: {
    options: { view: QueueView.options.join('|'), 'as-of': 'DATE', limit: 'N' },
    about: '案件列表，按下一时限排序 / the queue by next deadline',
    run: (args) =>
      reading(args, ({ desk }) => {
        const view = viewOf(args.value('view') ?? 'open')
        const date = dateOption(args, 'as-of')
        // the day as a whole: what stood open when it ended
        const asOf = date && (new Date(startOfDate(date, desk.session.branch.zone) + 86_399_999).toISOString() as Instant)
        const selection = { view, filters: [], ...(asOf && { asOf }) }
        const page = caseQueue(desk, { ...selection, sort: { column: 'due_at', descending: false }, limit: limitOf(args, 50) })
        const at = { now: Date.parse(asOf ?? desk.platform.now()), zone: desk.session.branch.zone }
        return { ok: true, value: { view, ...(date && { asOf: date }), ...at, total: caseQueueCount(desk, selection), items: page.items } }
      }),
    text: queueText,
  },
  search: {
    words: ['TEXT…'], options: { limit: 'N' },
    about: '查找：任何文字、号码的一部分、姓名拼音 / any word, part of a number, a name in pinyin',
    run: (args) =>
      reading(args, ({ desk }) => {
        const text = args.rest.join(' ')
        return { ok: true, value: { text, zone: desk.session.branch.zone, ...search(desk, text, limitOf(args, 50)) } }
      }),
    text: searchText,
  },
  case: {
    words: ['NUMBER'],
    about: '一件案件：状态、时限、时间线 / one case: state, deadlines, timeline',
    run: (args) =>
      reading(args, ({ desk }) => {
        const number = word(args)
        const found = desk.db.prepare('select id from case_row where number = ?').get(number) as { id: string } | undefined
        const file = found && caseFile(desk, found.id as never)
        if (!file) return refuse('caseUnknown', { params: { number } })
        const officers = Object.fromEntries((desk.db.prepare('select officer_id, name from officer').all() as { officer_id: string; name: string }[]).map((one) => [one.officer_id, one.name]))
        const at = { now: Date.parse(desk.platform.now()), zone: desk.session.branch.zone }
        return { ok: true, value: { ...file, ...at, officers, clocks: file.clocks.map((one) => ({ ...one, sum: sumLines(one, desk.rules.zone) })) } }
      }),
    text: caseText,
  },
  deadlines: {
    options: { received: 'DATE', complex: null, extended: null, suspend: ['FROM/TO'], pack: ['ID|FILE.json'], calendar: 'FILE.json', facts: 'FILE.json' },
    about: '按规则包计算时限，逐项列出依据；不写 --pack 时用 cn-m20 / deadlines by rule packs with their sum',
    run: (args) => {
      const received = dateOption(args, 'received')
      if (received && received < '1970-01-01') return refuse('pack.dateBefore1970', { params: { at: '--received' } })
      const facts = args.value('facts')
      if (!received && !facts) throw new UsageError('receivedMissing')
      const packs: RulePack[] = []
      for (const given of args.values('pack').length > 0 ? args.values('pack') : [cnM20.id]) {
        const pack = given.endsWith('.json') ? readPack(jsonFile(given)) : packNamed(given)
        if (!pack.ok) return pack
        packs.push(pack.value)
      }
      const calendar = args.value('calendar')
      const compiled = calendar === undefined ? undefined : compileCalendar(jsonFile(calendar))
      if (compiled && !compiled.ok) return compiled
      const read = facts === undefined ? undefined : factsFrom(jsonFile(facts))
      if (read && !read.ok) return read
      const asked = { received, complex: args.flag('complex'), extended: args.flag('extended'), suspensions: suspensions(args), packs }
      return { ok: true, value: deadlineSheet({ ...asked, calendar: compiled?.value, facts: read?.value }) }
    },
    text: (value: DeadlineSheet) => value.lines.join('\n'),
  },
  backup: {
    words: ['FILE'],
    safe: '没有留下不完整的备份，数据没有改动',
    about: '备份到一个文件（含密钥环），写后校验 / one verified file with its keyring',
    run: (args) =>
      reading(args, ({ desk, key }) => {
        const file = resolve(word(args))
        if (existsSync(file)) return refuse('fileExists', { params: { file } })
        return { ok: true, value: { file, bytes: backUpTo(desk.db, key, desk.files, file), entries: desk.log.size() } }
      }),
    text: backedUpText,
  },
  restore: {
    words: ['FILE'],
    safe: '没有恢复，备份文件和文件夹里已有的数据没有改动',
    about: '从备份恢复到空文件夹；口令或恢复密钥 / into an empty folder; passphrase or recovery key',
    run: (args) =>
      locked(args, () => {
        const file = resolve(word(args))
        if (!existsSync(file)) return refuse('fileMissing', { params: { file } })
        const around = surroundings(args)
        const refusal = restoreFrom(file, passphrase(), around.files, around.platform.newId)
        return refusal ? refuse(`restore.${refusal}`) : { ok: true, value: { file, folder: around.files.folder } }
      }),
    text: restoredText,
  },
  verify: {
    about: '校验：页面、哈希链、投影重建对比 / pages, hash chain, projections rebuilt and compared',
    run: (args) => reading(args, ({ desk }) => ({ ok: true, value: verifyStore(desk) })),
    text: checkedText,
    failed: (check: StoreCheck) => !check.chain.ok || !check.projections.ok || !check.integrity.ok,
  },
  export: {
    words: ['FILE.csv|FILE.xlsx'], options: { view: 'VIEW' },
    safe: '没有写出文件，原有的同名文件和数据没有改动',
    about: '导出；公式一律失效 / export with formulas neutralised; all cases without --view',
    // an export is noted in the log, which has one writer
    run: (args) =>
      locked(args, () => reading(args, async ({ desk }) => {
        const file = resolve(word(args))
        if (!/\.(?:csv|xlsx)$/i.test(file)) throw new UsageError('endingUnknown')
        const view = args.value('view')
        const views = view === undefined ? (['open', 'closed'] as const) : [viewOf(view)]
        return { ok: true, value: { file, cases: await exportTo(desk, views.map((one) => ({ view: one, filters: [] })), file) } }
      })),
    text: exportedText,
  },
  'working-time': {
    words: ['FILE.json'],
    about: '用外部案例核对工作时间引擎 / check the working-time engine against a file of cases',
    run: (args) => ({ ok: true, value: verdict(jsonFile(word(args))) }),
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

async function importFile(args: Arguments, desk: OpenDesk['desk']): Promise<Answer<Imported>> {
  const path = resolve(word(args))
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
  try {
    tidyAll(desk.db)
  } catch {
    // the cases are in: what only makes reads faster may wait, and must not say that the import failed
  }
  const { cases: _, rejections, ...counts } = report.value
  return { ok: true, value: { ...counts, dryRun: args.flag('dry-run'), rejections } }
}

function suspensions(args: Arguments): { from: CalendarDate; to: CalendarDate }[] {
  return args.values('suspend').map((span) => {
    const [from, to] = span.split('/').map((date) => CalendarDate.safeParse(date))
    if (!from?.success || !to?.success || to.data < from.data) throw new UsageError('suspendUnreadable')
    return { from: from.data, to: to.data }
  })
}

/** The line of the help, from what the command declares. */
export function usageOf(name: string, { words = [], options = {} }: Syntax): string {
  const option = ([key, takes]: [string, Options[string]]): string =>
    takes === null ? `[--${key}]` : typeof takes === 'string' ? `[--${key} ${takes}]` : `[--${key} ${takes[0]} ...]`
  return [name, ...words, ...Object.entries(options).filter(([key]) => !Object.hasOwn(commonOptions, key)).map(option)].join(' ')
}

export const help = [
  '用法 / usage: npm run -s desk -- COMMAND [--data DIR] [--officer NAME] [--json]',
  '口令取自环境变量 DESK_PASSPHRASE / the passphrase is read from DESK_PASSPHRASE',
  '退出码 / exit codes: 0 完成 done · 1 被拒绝 refused (the answer says why) · 2 用法错误 usage',
  '',
  ...Object.entries(commands).flatMap(([name, command]) => (command ? [`  ${usageOf(name, command)}`, `      ${command.about}`] : [])),
  '',
].join('\n')
