/** The command line's words: one command, options with and without values, what is left over. */
export interface Arguments {
  command: string
  rest: string[]
  value(name: string): string | undefined
  /** every value of an option that may be given more than once */
  values(name: string): string[]
  flag(name: string): boolean
}

export class UsageError extends Error {}

export function readArguments(args: readonly string[], flags: readonly string[]): Arguments {
  const values = new Map<string, string[]>()
  const given = new Set<string>()
  const rest: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ''
    if (!arg.startsWith('--') || arg === '--') {
      rest.push(arg)
      continue
    }
    const [name = '', ...inline] = arg.slice(2).split('=')
    given.add(name)
    if (flags.includes(name)) continue
    const value = inline.length > 0 ? inline.join('=') : args[(at += 1)]
    if (value === undefined) throw new UsageError(`--${name} needs a value`)
    values.set(name, [...(values.get(name) ?? []), value])
  }
  const [command = 'help', ...others] = rest
  return { command, rest: others, value: (name) => values.get(name)?.at(-1), values: (name) => values.get(name) ?? [], flag: (name) => given.has(name) }
}
