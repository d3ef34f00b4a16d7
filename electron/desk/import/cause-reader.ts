/**
 * From a ledger's words for a cause to the branch's own tree: by the names that the branch gave, the shipped words in three languages, the
 * regulator's words. Retired causes are read too, because a ledger is history. A word that is in none of them stays as it is.
 */
import { groupOf, isGroup, type Cause } from '../../../shared/directory/causes.ts'
import { causeGroupOf } from '../../../shared/ledger/words.ts'
import { fold } from '../../../shared/text/fold.ts'
import { wordsOf } from '../../../shared/words/words.ts'

type ReadCause = (cause: string | undefined, detail: string | undefined) => string | undefined

const languages = ['zh-CN', 'zh-TW', 'en'] as const
const plain = (word: string): string => fold(word).replace(/[\s·/／—-]/g, '')

export function causeReader(causes: readonly Cause[]): ReadCause {
  const byName = new Map<string, string>()
  // a detail alone is read where only one group has one of that name
  const details = new Map<string, string | undefined>()
  for (const one of causes) {
    for (const name of new Set(namesOf(one).map(plain))) {
      if (isGroup(one.cause)) byName.set(name, one.cause)
      else {
        byName.set(`${groupOf(one.cause)}/${name}`, one.cause)
        details.set(name, details.has(name) ? undefined : one.cause)
      }
    }
  }
  return (cause, detail) => {
    const own = detail && plain(detail)
    if (!cause) return detail && (details.get(own ?? '') ?? detail)
    const group = byName.get(plain(cause)) ?? causeGroupOf(cause)
    if (group) return (own && byName.get(`${group}/${own}`)) || group
    return details.get(plain(cause)) ?? cause
  }
}

function namesOf({ cause, name }: Cause): string[] {
  const shipped = languages.flatMap((language) => {
    const words = wordsOf(language)
    const [group = '', detail] = cause.split('/')
    const word = detail === undefined
      ? words.cause[group as keyof typeof words.cause]
      : (words.causeOf[group as keyof typeof words.causeOf] as Record<string, string> | undefined)?.[detail]
    return word ? [word] : []
  })
  return name === undefined ? shipped : [name, ...shipped]
}
