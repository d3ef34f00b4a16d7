/** The command line's words. What is not known is refused, never skipped. */
import { parseArgs } from 'node:util'

/** Exit code 2: nothing was done. */
export class UsageError extends Error {}

export interface Given {
  command: string
  value: (name: string) => string | undefined
  need: (name: string) => string
  flag: (name: string) => boolean
  /** the word behind the command */
  word: (what: string) => string
}

const withValue = ['folder', 'host', 'port', 'cert', 'key', 'offline-days', 'name', 'code', 'above', 'zone', 'branch', 'role', 'email', 'officer', 'from', 'to'] as const
const flags = ['json', 'help', 'joins', 'lost', 'withdraw'] as const
const own: Readonly<Record<string, readonly string[]>> = {
  start: ['host', 'port', 'cert', 'key', 'offline-days'], 'branch add': ['name', 'code', 'above', 'zone'], 'branch list': [], 'officer add': ['name', 'branch', 'role', 'email'],
  'officer list': [], grant: ['officer', 'branch', 'role', 'from', 'to', 'withdraw'], code: ['officer', 'joins'], devices: [], revoke: ['lost'], restored: [], backup: [], restore: [], help: [],
}
const takesWord = ['revoke', 'backup', 'restore']

export function readArguments(args: readonly string[]): Given {
  const options = Object.fromEntries([...withValue.map((name) => [name, { type: 'string' }] as const), ...flags.map((name) => [name, { type: 'boolean' }] as const)])
  const { values, positionals } = parsed(args, options)
  const two = positionals.slice(0, 2).join(' ')
  const command = values['help'] === true ? 'help' : positionals.length === 0 ? 'start' : Object.hasOwn(own, two) ? two : (positionals[0] ?? 'start')
  const known = own[command]
  if (!known) throw new UsageError(`没有“${positionals.join(' ')}”这个命令`)
  const rest = command === 'start' || command === 'help' ? [] : positionals.slice(command.split(' ').length)
  if (rest.length > (takesWord.includes(command) ? 1 : 0)) throw new UsageError(`多了“${rest.at(-1)}”`)
  const surplus = Object.keys(values).find((name) => !known.includes(name) && !['folder', 'json', 'help'].includes(name))
  if (surplus !== undefined && command !== 'help') throw new UsageError(`命令 ${command} 不用选项 --${surplus}`)
  const value = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined)
  return {
    command, value,
    flag: (name) => values[name] === true,
    need: (name) => value(name) ?? missing(`--${name}`),
    word: (what) => rest[0] ?? missing(what),
  }
}

function missing(what: string): never {
  throw new UsageError(`缺少 ${what}`)
}

function parsed(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? ''
    throw new UsageError(code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `不认识选项 ${option}` : `选项 ${option} 写得不对`)
  }
}
