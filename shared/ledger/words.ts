/** What a ledger's words mean to the desk. An unknown word is not forced into a code: the ledger's own stays. */
import type { Channel, Stage } from '../case/vocabulary.ts'
import { wordsOf } from '../words/words.ts'

/** The handbook's own words in three languages, exactly: what the desk exports it reads back. */
const handbook = (list: 'channel' | 'line' | 'status' | 'stage'): ReadonlyMap<string, string> =>
  new Map((['en', 'zh-TW', 'zh-CN'] as const).flatMap((language) => Object.entries(wordsOf(language)[list]).map(([code, word]) => [word, code] as const)))
const [ownChannels, ownLines, ownStates, ownStages] = [handbook('channel'), handbook('line'), handbook('status'), handbook('stage')]

const channelWords: readonly (readonly [RegExp, Channel])[] = [
  [/12378/, 'regulator12378'],
  [/监管.*(?:来信|信函)|監管.*信函/, 'regulatorLetter'],
  [/监管.*(?:网|平台)|監管.*網/, 'regulatorWeb'],
  [/监管.*(?:来访|走访)|監管.*訪/, 'regulatorVisit'],
  [/监管|監管|银保监|銀保監|金融监管|referral/i, 'regulatorLetter'],
  [/12345|市长热线|政府热线/, 'gov12345'],
  [/自媒体|自媒體|微博|抖音|小红书|social/i, 'selfMedia'],
  [/媒体|媒體|报社|电视台|media|press/i, 'media'],
  [/调解|調解|mediat/i, 'mediation'],
  [/法院|court/i, 'court'],
  [/公安|警|police/i, 'police'],
  [/热线|熱線|电话|電話|phone|hotline|call/i, 'hotline'],
  [/来访|來訪|柜面|櫃面|上门|visit|walk|in person|branch/i, 'visit'],
  [/来信|來信|信函|邮寄|letter|postal|mail\b|fax/i, 'letter'],
  [/邮件|郵件|邮箱|e-?mail/i, 'email'],
  [/app|小程序|微信/i, 'app'],
  [/网|網|web|online|internet/i, 'web'],
  [/一线|一線|业务员|代理人|frontline/i, 'frontline'],
]

export function channelOf(values: readonly string[] | undefined): Channel {
  const word = values?.[0]?.trim()
  const own = word === undefined ? undefined : ownChannels.get(word)
  if (own !== undefined) return own as Channel
  return (word && channelWords.find(([pattern]) => pattern.test(word))?.[1]) || 'other'
}

export const stageOf = (values: readonly string[] | undefined): Stage =>
  values?.some((word) => ownStages.get(word.trim()) === 'dispute' || /争议|爭議|咨询|諮詢|inquiry|dispute/i.test(word)) ? 'dispute' : 'complaint'

const closedWord = /已?办结|已?辦結|已?结案|已?結案|已办理|已辦理|已关闭|已關閉|归档|歸檔|已完成|closed|resolved|completed/i
const notClosed = /未|待|不|not |un(?:resolved|closed)|re-?open/i
/** States in which the desk owes nothing more. */
const over: ReadonlySet<string> = new Set(['closed', 'archived', 'withdrawn', 'notGenuine', 'merged', 'handedOver', 'voided'])
export const isClosedWord = (values: readonly string[] | undefined): boolean =>
  Boolean(values?.some((word) => over.has(ownStates.get(word.trim()) ?? '') || (closedWord.test(word) && !notClosed.test(word))))

/** The regulator's words for causes and lines (bulletins 2020-2023), simplified and traditional, to the codes of the vocabulary. */
const codes: Record<'cause' | 'line', readonly (readonly [RegExp, string])[]> = {
  cause: [
    [/^(?:理赔|理賠)(?:纠纷|糾紛)?$/, 'claims'], [/^(?:销售|銷售)(?:纠纷|糾紛)?$/, 'sales'], [/^退保(?:纠纷|糾紛)?$/, 'surrender'],
    [/^承保(?:纠纷|糾紛)?$/, 'underwriting'], [/^(?:续保|續保)(?:纠纷|糾紛)?$/, 'renewal'], [/^保全(?:纠纷|糾紛)?$/, 'policyService'],
    [/^(?:回访|回訪)(?:纠纷|糾紛)?$/, 'followUpCall'], [/^(?:客户服务|客戶服務|服务|服務)$/, 'service'], [/^(?:产品设计|產品設計)$/, 'productDesign'],
    [/^(?:信息泄露|資訊外洩|信息洩露)$/, 'dataLeak'],
  ],
  line: [
    [/^(?:机动车辆|機動車輛|车险|車險)(?:保险|保險)?$/, 'motor'], [/^(?:保证|保證)(?:保险|保險)?$/, 'guarantee'],
    [/^(?:普通人寿|普通人壽|人寿|人壽|寿险|壽險)(?:保险|保險)?$/, 'life'], [/^疾病(?:保险|保險)?$/, 'illness'],
    [/^(?:医疗|醫療)(?:保险|保險)?$/, 'medical'], [/^意外(?:伤害|傷害)?(?:保险|保險|险|險)?$/, 'accident'], [/^年金(?:保险|保險)?$/, 'annuity'],
  ],
}

const codeOf = (kind: 'cause' | 'line', word: string): string | undefined => codes[kind].find(([pattern]) => pattern.test(word.trim()))?.[1]

/** The group of the shipped cause tree that the regulator's word means; undefined for any other word. */
export const causeGroupOf = (word: string): string | undefined => codeOf('cause', word)
export const lineOf = (word: string | undefined): string | undefined => word && (ownLines.get(word.trim()) ?? codeOf('line', word) ?? word)
