/**
 * The words on the screen, in three languages, switchable at any time. The Chinese catalogue is the source: its keys type `t()`, and the
 * other catalogues have to fill the same shape (translated.ts), so a missing sentence does not compile.
 */
import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { Language } from '../../shared/contract/acts.ts'
import type { Refusal } from '../../shared/log/refusal.ts'
import type { Say } from '../../shared/words/say.ts'
import type { Translated } from './translated.ts'
import { zhCN } from './zh-CN/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof zhCN }
  }
}

export type Text = TFunction

export const languageNames: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' }

await i18next.init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  supportedLngs: ['zh-CN', 'zh-TW', 'en'],
  resources: { 'zh-CN': { translation: zhCN } },
  // React escapes by itself
  interpolation: { escapeValue: false },
})

/**
 * `t` of the language that is spoken now. A screen says hundreds of sentences, mostly the same ones again: they are kept, which makes drawing a
 * list or a case some milliseconds shorter.
 */
export const useText = (): Text => useSyncExternalStore(onLanguage, spoken)

function onLanguage(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

/** Some screens' worth. */
const keptSentences = 4000

const speakers = new Map<string, Text>()

function spoken(): Text {
  const known = speakers.get(i18next.language)
  if (known) return known
  const say = i18next.getFixedT(i18next.language) as unknown as (key: string, values?: object) => string
  const kept = new Map<string, string>()
  const t = ((key: string, values?: object) => {
    const name = values ? `${key} ${JSON.stringify(values)}` : key
    let text = kept.get(name)
    if (text === undefined) {
      text = say(key, values)
      // what people wrote stands in some of them: it does not pile up here
      if (kept.size >= keptSentences) kept.clear()
      kept.set(name, text)
    }
    return text
  }) as unknown as Text
  speakers.set(i18next.language, t)
  return t
}

/** The other two are read when they are spoken. */
const catalogues: Record<Language, () => Promise<Translated<typeof zhCN>>> = {
  'zh-CN': () => Promise.resolve(zhCN),
  'zh-TW': async () => (await import('./zh-TW/index.ts')).zhTW,
  en: async () => (await import('./en/index.ts')).en,
}

export async function speak(language: Language): Promise<void> {
  const catalogue = await catalogues[language]()
  if (!i18next.hasResourceBundle(language, 'translation')) i18next.addResourceBundle(language, 'translation', catalogue)
  document.documentElement.lang = language
  document.title = `Redress ${catalogue.words.product}`
  if (i18next.language !== language) await i18next.changeLanguage(language)
}

export const language = (): Language => i18next.language as Language

/** Some keys are known only at run time (a code that the desk sends, a ledger's own word): the text, or undefined. */
export function lookUp(t: Text, key: string, values: Record<string, string | number> = {}): string | undefined {
  const free = t as unknown as (key: string, options?: Record<string, unknown>) => string
  return exists(key, values) ? free(key, Object.keys(values).length > 0 ? values : undefined) : undefined
}

/** Asked for every cause and line of a list that is drawn: the answers are kept, a ledger's own words no longer than the sentences are. */
const known = new Map<string, boolean>()

function exists(key: string, values: Record<string, string | number>): boolean {
  // forms of number are keys of their own
  const name = 'count' in values ? `${i18next.language} ${key} ${values['count']}` : `${i18next.language} ${key}`
  let found = known.get(name)
  if (found === undefined) {
    found = i18next.exists(key, values)
    if (known.size >= keptSentences) known.clear()
    known.set(name, found)
  }
  return found
}

/** Params that are codes of a closed list become their words before they stand in a sentence. */
export function refusalText(t: Text, { code, params }: Refusal): string {
  const words = {
    ...params,
    ...(typeof params?.['role'] === 'string' && { role: lookUp(t, `words.role.${params['role']}`) ?? params['role'] }),
    ...(typeof params?.['status'] === 'string' && { status: lookUp(t, `words.status.${params['status']}`) ?? params['status'] }),
  }
  // where there is no place to name, the sentence ends before it
  return lookUp(t, `refusal.code.${code}`, words)?.replace(/[：:]\s*$/u, '') ?? t('refusal.unknown', { code })
}

/** The punctuation of the language: 甲、乙 or A, B. */
export const listed = (t: Text, words: readonly string[]): string => words.join(t('frame.comma'))
export const labelled = (t: Text, label: string, text: string): string => `${label}${t('frame.colon')}${text}`
export const aside = (t: Text, text: string): string => t('frame.aside', { text })

/** `M20 18(1)` -> 《银行业保险业消费投诉处理管理办法》第 18(1) 条 */
export function citationText(t: Text, law: string, article: string): string {
  return `${lookUp(t, `words.law.${law}`) ?? law} ${t('words.article', { article })}`
}

export function sourceText(t: Text, source: string): string {
  const [law = '', ...article] = source.split(' ')
  return citationText(t, law, article.join(' '))
}

/** `claims/delay` -> 理赔纠纷 · 理赔时效; `names` are those that the branch gave, and a ledger's own word stays as it is. */
export function causeText(t: Text, cause: string | undefined, names: ReadonlyMap<string, string>): string {
  if (!cause) return ''
  const [group = '', detail] = cause.split('/')
  const groupWords = names.get(group) ?? lookUp(t, `words.cause.${group}`)
  if (!groupWords) return cause
  return detail ? `${groupWords} · ${names.get(cause) ?? lookUp(t, `words.causeOf.${group}.${detail}`) ?? detail}` : groupWords
}

export const lineText = (t: Text, line: string | undefined): string => (line ? (lookUp(t, `words.line.${line}`) ?? line) : '')

/** The handbook's words for what is written by shared code: the same sentences on the screen and on paper. */
export const sayWords = (t: Text): Say => (key, values) => lookUp(t, `words.${key}`, values) ?? key.split('.').at(-1) ?? key
