/**
 * What can be found of a case: every text in it, its numbers by any part, its people's names by pinyin.
 * The index is contentless (the texts stand in the log already); tokens are made by shared/text so that query and index fold alike.
 */
import { pinyin } from 'pinyin-pro'
import { identifierTokens, indexText } from '../../../shared/text/tokens.ts'
import { fold } from '../../../shared/text/fold.ts'
import type { Case } from '../../../shared/case/case.ts'

export interface SearchTexts {
  body: string
  ids: string
  names: string
}

export function searchTexts(state: Case): SearchTexts {
  return {
    body: bodyTexts(state).map(indexText).join(' '),
    ids: [...new Set(identifiers(state).flatMap(identifierTokens))].join(' '),
    names: [...new Set(state.parties.flatMap(({ name }) => pinyinTokens(name)))].join(' '),
  }
}

/** Every text field of the case that a person may remember a word of. */
export function bodyTexts(state: Case): string[] {
  const texts = [
    state.number, state.request, state.facts, state.receivedBy, state.line, state.product, state.cause, state.respondent, state.partner, state.unit,
    state.forwardedNumber, ...state.tags,
    ...state.parties.flatMap(({ name, address, email, authority }) => [name, address, email, authority]),
    ...state.policies.flatMap(({ number, product }) => [number, product]),
    ...state.notes.map(({ text }) => text),
    ...state.contacts.map(({ summary }) => summary),
    ...[state.proposal, state.decision].flatMap((decision) => [decision?.findings, decision?.basis, decision?.reasons]),
    ...state.reviews.map(({ grounds }) => grounds),
    ...state.attachments.map(({ name }) => name),
    state.closing?.rootCause, state.closing?.rectification, state.extension?.reason,
    state.imported?.reply,
    ...Object.values(state.imported?.values ?? {}).flat(),
  ]
  return [...new Set(texts.filter((text): text is string => Boolean(text)))]
}

const identifiers = (state: Case): string[] =>
  [state.number, state.forwardedNumber, state.plate, ...state.parties.flatMap(({ phone, identity }) => [phone, identity]), ...state.policies.map(({ number }) => number)]
    .filter((value): value is string => Boolean(value))

/** Whether the index of this case has a word that begins so (folded, no Chinese). Looks closer only where the letters stand at all. */
export function holdsBeginning(state: Case, beginning: string): boolean {
  const begins = (tokens: string) => ` ${tokens}`.includes(` ${beginning}`)
  return identifiers(state).some((identifier) => fold(identifier).includes(beginning[0] ?? '') && begins(identifierTokens(identifier).join(' ')))
    || state.parties.some(({ name }) => begins(pinyinTokens(name).join(' ')))
    || (foldedTexts(state).includes(beginning) && bodyTexts(state).some((text) => begins(indexText(text))))
}

function foldedTexts(state: Case): string {
  const folded = foldedOf.get(state) ?? bodyTexts(state).map(fold).join('\n')
  foldedOf.set(state, folded)
  return folded
}
/** A case of hundreds of notes is looked at with every letter that is typed. */
const foldedOf = new WeakMap<Case, string>()

const han = /^[\p{Script=Han}·]+$/u

/** 张晓明 -> zhangxiaoming, xiaoming, ming, zxm, xm, m: the start of the name, of the given name, or their initials. */
export function pinyinTokens(name: string): string[] {
  const trimmed = fold(name)
  if (!han.test(trimmed) || trimmed.length > 12) return []
  const known = pinyinCache.get(trimmed)
  if (known) return known
  const syllables = pinyin(trimmed, { toneType: 'none', type: 'array', mode: 'surname', v: true })
  const tokens = syllables.flatMap((_, start) => {
    const rest = syllables.slice(start)
    return [rest.join(''), rest.map((syllable) => syllable[0]).join('')]
  })
  if (pinyinCache.size > 20_000) pinyinCache.clear()
  pinyinCache.set(trimmed, tokens)
  return tokens
}
const pinyinCache = new Map<string, string[]>()
