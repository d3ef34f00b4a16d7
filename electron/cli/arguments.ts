/**
 * The command line's words, read by what the command declares. A word that it does not know is refused, never skipped: `import F --dryrun`
 * would be a real import, and an unknown option that took the next word along would change the folder too.
 */
import type { Refusal } from '../../shared/log/refusal.ts'

/** Every option by its name: the word for its value in the help, `null` when it takes none, a list when it may be given more than once. */
export type Options = Readonly<Record<string, string | readonly [string] | null>>

export interface Syntax {
  /** the words behind the command, in their order; the last one takes all the rest when it ends in `…` */
  words?: readonly string[]
  options?: Options
}

export interface Arguments {
  command: string
  rest: string[]
  value(name: string): string | undefined
  /** every value of an option that may be given more than once */
  values(name: string): string[]
  flag(name: string): boolean
}

/** Exit code 2: nothing was done. */
export class UsageError extends Error {
  readonly refusal: Refusal
  constructor(code: string, params?: Record<string, string | number>) {
    super(code)
    this.refusal = { code: `usage.${code}`, ...(params && { params }) }
  }
}

/** What every command takes. */
export const commonOptions: Options = { data: 'DIR', officer: 'NAME', json: null, help: null }

/** Refusals: `commandUnknown`, `optionUnknown`, `optionValueMissing`, `optionTakesNoValue`, `optionTwice`, `wordMissing`, `wordSurplus`. */
export function readArguments(args: readonly string[], syntaxes: Readonly<Record<string, Syntax | undefined>>): Arguments {
  const end = args.indexOf('--')
  const [command = 'help', ...behind] = wordsFirst(args, end)
  if (!Object.hasOwn(syntaxes, command) && command !== 'help') throw new UsageError('commandUnknown', { command, nearest: nearest(command, [...Object.keys(syntaxes), 'help']) })
  const { words = [], options = {} } = syntaxes[command] ?? {}
  const read = readBehind(behind, { ...commonOptions, ...options })
  if (command !== 'help' && !read.given.has('help')) countWords(command, read.rest, words)
  return {
    command, rest: read.rest, value: (name) => read.given.get(name)?.at(-1), values: (name) => read.given.get(name) ?? [], flag: (name) => read.given.has(name),
  }
}

/** `--json queue` is `queue --json`: options that every command has may stand in front of it. */
function wordsFirst(args: readonly string[], end: number): readonly string[] {
  let at = 0
  while (at < args.length && at !== end && args[at]?.startsWith('--')) {
    const [name, value] = split(args[at] ?? '')
    if (!Object.hasOwn(commonOptions, name)) throw new UsageError('optionUnknown', { option: `--${name}`, nearest: nearest(`--${name}`, dashed(commonOptions)) })
    at += commonOptions[name] === null || value !== undefined ? 1 : 2
  }
  return at < args.length ? [args[at] ?? '', ...args.slice(0, at), ...args.slice(at + 1)] : ['help', ...args]
}

function readBehind(args: readonly string[], options: Options): { rest: string[]; given: Map<string, string[]> } {
  const given = new Map<string, string[]>()
  const rest: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (arg === '--') return { rest: [...rest, ...args.slice(at + 1)], given }
    if (!/^-(?:-|\p{L})/u.test(arg)) {
      rest.push(arg)
      continue
    }
    const [name, inline] = split(arg)
    const takes = arg.startsWith('--') && Object.hasOwn(options, name) ? options[name] : undefined
    if (takes === undefined) throw new UsageError('optionUnknown', { option: arg.replace(/=.*/s, ''), nearest: nearest(arg.replace(/=.*/s, ''), dashed(options)) })
    if (takes === null) {
      if (inline !== undefined) throw new UsageError('optionTakesNoValue', { option: `--${name}` })
      given.set(name, [])
      continue
    }
    const value = inline ?? args[(at += 1)]
    // the next option is not a value: `--data --json` would make a folder of that name
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
      throw new UsageError('optionValueMissing', { option: `--${name}`, what: typeof takes === 'string' ? takes : takes[0] })
    }
    if (typeof takes === 'string' && given.has(name)) throw new UsageError('optionTwice', { option: `--${name}` })
    given.set(name, [...(given.get(name) ?? []), value])
  }
  return { rest, given }
}

function countWords(command: string, rest: readonly string[], words: readonly string[]): void {
  const missing = words[rest.length]
  if (missing !== undefined) throw new UsageError('wordMissing', { command, what: missing.replace('…', '') })
  const surplus = rest[words.length]
  if (surplus !== undefined && !words.at(-1)?.endsWith('…')) throw new UsageError('wordSurplus', { command, word: surplus })
}

function split(arg: string): [string, string | undefined] {
  const [name = '', ...inline] = arg.replace(/^-+/, '').split('=')
  return [name, inline.length > 0 ? inline.join('=') : undefined]
}

const dashed = (options: Options): string[] => Object.keys(options).map((name) => `--${name}`)

/** The known word that takes the fewest typing errors (Levenshtein) to become what was typed; empty when none is near. */
export function nearest(typed: string, known: readonly string[]): string {
  const plain = (word: string) => word.toLowerCase().replace(/[-_]/g, '')
  const [best] = known
    .map((word) => ({ word, away: distance(plain(typed), plain(word)) }))
    .toSorted((a, b) => a.away - b.away)
  return best && best.away <= Math.max(1, Math.floor(plain(best.word).length / 2)) ? best.word : ''
}

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let at = 1; at <= from.length; at += 1) {
    const next = [at]
    for (let other = 1; other <= to.length; other += 1) {
      const replaced = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
