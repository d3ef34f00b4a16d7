/** Names of persons in a message: only behind a word that announces one, and only where it is clear where the name ends. Folded text. */
import type { Taken } from './extract.ts'
import { isOrganisationName } from './mask.ts'
import { surnameLength } from './surnames.ts'

const roles = '投诉人|客户|投保人|被保险人|被保人|受益人|联系人|申请人|报案人|索赔人|代理人|车主'
/** `姓名:`, `投诉人姓名是`, `投保人:` */
const announced = new RegExp(String.raw`(?:(?:${roles})?(?:姓名|名字)|${roles})(?:\s*:\s*|是|为|叫)\s*`, 'gu')
/** `我叫`, `投诉人` with the name right behind it; not `客户`, behind which anything may follow */
const followed = /(?:我叫|本人叫|名叫|投诉人|投保人|被保险人|联系人|申请人|报案人)\s*/gu
/** Words that begin like a name and are none. */
const noName =
  /^(?:何|任何|应|方便|方面|全|时|关|连|金额|管|车辆|经常|常|成|万|高|安排|严重|符合|包|单|计划|曾经|于|解|申|支|明|没|古|项|郑重|和|都|多次|苦)/u

/** What begins after a name when no sign does. */
const goesOn =
  /先生|女士|小姐|同志|老师|电话|手机|联系|身份|证件|性别|年龄|地址|保单|保险|投诉|反映|表示|来电|来访|要求|认为|称|说|男|女|今年|住|在|于|是|因|已|要|向|对|来|到|的|和|与|及|我|你|您|也|从|购|买|通过|曾|此前/u
const hanName = /^[\p{Script=Han}]+(?:·[\p{Script=Han}]+)*/u
const latinName = /^[a-z][a-z.'-]*(?: [a-z][a-z.'-]*){0,3}(?=$|[^\p{L}\p{N}])/u

export function namesIn(text: string): Taken[] {
  return [...found(text, announced, false), ...found(text, followed, true)]
}

function found(text: string, pattern: RegExp, needsSurname: boolean): Taken[] {
  const taken: Taken[] = []
  for (const match of text.matchAll(pattern)) {
    const from = match.index + match[0].length
    const length = nameLength(text.slice(from, from + 60), needsSurname)
    if (length > 0) taken.push({ kind: 'name', value: text.slice(from, from + length), from, to: from + length })
  }
  return taken
}

/** How long the name is that the text begins with; 0 when it is none. */
function nameLength(text: string, needsSurname: boolean): number {
  const run = hanName.exec(text)?.[0]
  if (run === undefined) return needsSurname ? 0 : (latinName.exec(text)?.[0].length ?? 0)
  if (run.includes('·')) return run.length <= 20 ? run.length : 0
  if (isOrganisationName(run) || (needsSurname && (noName.test(run) || goesOn.exec(run)?.index === 0))) return 0
  // A name has at least two characters, so what begins before the third belongs to it.
  const rest = goesOn.exec(run.slice(2))
  const name = rest ? run.slice(0, rest.index + 2) : run
  const surname = surnameLength(name)
  const longest = surname === 2 ? 4 : needsSurname ? 3 : 4
  const isName = name.length >= Math.max(2, surname + 1) && name.length <= longest && (surname > 0 || !needsSurname)
  return isName ? name.length : 0
}
