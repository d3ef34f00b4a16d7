/** The handbook's words as sentences, for places that have no screen: documents, the command line. Same form as the catalogues of the screen. */
import type { Words } from './words.ts'

/** `key` is a path below `words`, e.g. `sum.limit`; `{{name}}` is filled from `values`, `count` chooses between `_one` and `_other`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** A key that is not there is said as it is: it may be a name that somebody typed. */
export function sayIn(words: Words): Say {
  return (key, values = {}) => {
    const text = (values['count'] === 1 ? at(words, `${key}_one`) : undefined) ?? at(words, `${key}_other`) ?? at(words, key)
    return text === undefined ? (key.split('.').at(-1) ?? key) : text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}

function at(words: Words, key: string): string | undefined {
  const found = key.split('.').reduce<unknown>((inside, name) => (typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[name] : undefined), words)
  return typeof found === 'string' ? found : undefined
}
