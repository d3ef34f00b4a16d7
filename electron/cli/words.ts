/** What only the command line says. The words of the desk's own refusals are those of the screens (shared/words/refusals). */
import type { Refusal } from '../../shared/log/refusal.ts'
import { refusal as shared } from '../../shared/words/refusals/zh-CN.ts'
import { sayIn } from '../../shared/words/say.ts'
import { wordsOf } from '../../shared/words/words.ts'

export const say = sayIn(wordsOf('zh-CN'))

const own: Record<string, string> = {
  'usage.commandUnknown': '没有“{{command}}”这个命令{{nearest}}',
  'usage.optionUnknown': '不认识选项 {{option}}{{nearest}}',
  'usage.optionValueMissing': '选项 {{option}} 后面要写 {{what}}',
  'usage.optionTakesNoValue': '选项 {{option}} 后面不写内容',
  'usage.optionTwice': '选项 {{option}} 写了两次',
  'usage.wordMissing': '缺少 {{what}}',
  'usage.wordSurplus': '多了“{{word}}”。内容里有空格时请加引号',
  'usage.limitUnreadable': '--limit 应为不小于 1 的整数',
  'usage.dateUnreadable': '{{option}} 应为日期，写作 2026-09-17',
  'usage.viewUnknown': '没有“{{view}}”这个列表{{nearest}}。可用：{{views}}',
  'usage.languageUnknown': '--language 可用：zh-CN、zh-TW、en',
  'usage.suspendUnreadable': '--suspend 应写作 起日/止日，例如 2026-09-01/2026-09-10，止日不早于起日',
  'usage.endingUnknown': '导出文件的名字要以 .csv 或 .xlsx 结尾',
  'usage.receivedMissing': '缺少 --received 日期 或 --facts 文件',
  'usage.passphraseMissing': '缺少密码：请放在环境变量 DESK_PASSPHRASE 里，不要写在命令行上',
  'usage.jsonUnreadable': '文件不是 JSON：{{file}}。请检查内容（{{reason}}）',
  fileMissing: '找不到 {{file}}。请核对路径',
  fileExists: '{{file}} 已经存在，不会被覆盖。请换一个文件名',
  fileDenied: '没有权限读写 {{file}}。请检查文件和文件夹的权限，或换一个位置',
  fileIsFolder: '{{file}} 是文件夹，这里要的是文件',
  fileInUse: '{{file}} 正被别的程序占用。请关闭它，再试一次',
  fileFailed: '{{file}} 读写失败（{{reason}}）。请检查磁盘，再试一次',
  storeMissing: '文件夹 {{folder}} 里没有工作站的数据。请用 --data 指明文件夹，或先用 init 建立',
  'store.keyringMissing': '文件夹 {{folder}} 里没有密钥文件 keyring.json。请从备份恢复到一个空文件夹',
  'store.keyringDamaged': '文件夹 {{folder}} 里的密钥文件 keyring.json 损坏或读不出来，没有被改动。请放回它的副本，或把备份恢复到一个空文件夹，再把那里的 keyring.json 复制过来',
  folderInUse: '文件夹 {{folder}} 正由打开的工作站使用。请关闭它的窗口，再试一次',
  fault: '出现内部错误（{{reason}}）。请再试一次；仍不行时，请把这句话告诉管理员',
}

/** One sentence for a refusal: what stands in the way, and how to put it right. */
export function refusalSentence({ code, params = {} }: Refusal): string {
  const text = own[code] ?? at(shared.code, code) ?? shared.unknown
  const values: Record<string, string | number> = { ...params, code, ...wordsFor(code, params) }
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

export const hasSentence = (code: string): boolean => (own[code] ?? at(shared.code, code)) !== undefined

/** Params that are codes, or may be absent, as they stand in a sentence. */
function wordsFor(code: string, { nearest, role, status, what, found, row }: NonNullable<Refusal['params']>): Record<string, string> {
  const known = shared.code.ledger
  return {
    nearest: nearest ? `，是不是 ${nearest}？` : '',
    ...(typeof role === 'string' && { role: say(`role.${role}`) }),
    ...(typeof status === 'string' && { status: say(`status.${status}`) }),
    ...(code === 'ledger.tooLarge' && { what: at(known.what, String(what)) ?? String(what) }),
    ...(code === 'ledger.notATable' && { found: at(known.found, String(found)) ?? String(found) }),
    ...(code === 'ledger.cutOff' && { at: row === undefined ? '' : known.atRow.replace('{{row}}', String(row)) }),
  }
}

function at(words: object, key: string): string | undefined {
  const found = key.split('.').reduce<unknown>((inside, name) => (typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[name] : undefined), words)
  return typeof found === 'string' ? found : undefined
}
