/** What `init`, `import`, `backup`, `restore`, `verify` and `export` print for people: what was done, where it is, what to take care of. */
import type { StoreCheck } from '../../shared/contract/acts.ts'
import type { LedgerReport } from '../../shared/contract/ledger.ts'
import type { Branch, Officer } from '../../shared/directory/directory.ts'
import { table } from './texts.ts'
import { say } from './words.ts'

export interface Founded { folder: string; branch: Branch; officer: Officer; recoveryKey: string }

export const foundedText = ({ folder, branch, officer, recoveryKey }: Founded): string => [
  `已建立工作站：${branch.name}（${branch.code}），${say(`role.${officer.role}`)} ${officer.name}`,
  `数据文件夹：${folder}`,
  '',
  '恢复密钥（只显示这一次，请抄写或打印，与电脑分开保管；忘记密码或更换电脑时要用它）：',
  `  ${recoveryKey}`,
].join('\n')

export type Imported = Omit<LedgerReport, 'cases'> & { dryRun: boolean }

/** More fill no screen that anybody reads; `--json` gives all. */
const listed = 50

export function importedText({ file, sheet, created, updated, unchanged, rejected, read, phantom, merged, multiValued, leftOut, rejections, warnings, dryRun }: Imported): string {
  const counts = `新建 ${created} 件，补充 ${updated} 件，不变 ${unchanged} 件，拒收 ${rejected} 行`
  const rows = [`有内容的 ${read} 行`, phantom && `空行 ${phantom}`, merged && `并入同案 ${merged} 行`, multiValued && `一项多值 ${multiValued} 件`].filter(Boolean)
  const name = sheet && !file.startsWith(sheet) ? `“${file}”（${sheet}）` : `“${file}”`
  return [
    dryRun ? `试导入${name}，没有写入任何内容。正式导入将：${counts}` : `已导入${name}：${counts}`,
    rows.join('，'),
    ...(leftOut.length > 0 ? [`没有导入的列：${leftOut.join('、')}`] : []),
    ...troublesText('拒收的行（其他行照常；改正后把整个文件再导入一次即可）', rejections),
    ...troublesText('已收下、请核对的行', warnings),
  ].join('\n')
}

function troublesText(title: string, entries: LedgerReport['rejections'] | LedgerReport['warnings']): string[] {
  if (entries.length === 0) return []
  const rows = entries.slice(0, listed).map(({ row, column, code }) => [String(row), column || '整行', say(`ledgerTrouble.${code}`)])
  const more = entries.length > listed ? [`列出前 ${listed} 条，共 ${entries.length} 条（--json 给出全部）`] : []
  return ['', `${title}：`, ...table([['行', '列', '原因'], ...rows]), ...more]
}

export const backedUpText = ({ file, bytes, entries }: { file: string; bytes: number; entries: number }): string => [
  `已备份并校验：${file}`,
  `${sizeText(bytes)}，${entries} 条记录。文件已加密，恢复时用恢复密钥或此刻的密码`,
].join('\n')

export const restoredText = ({ file, folder }: { file: string; folder: string }): string => [
  `已从 ${file} 恢复到 ${folder}`,
  '用做备份时的密码登录；恢复密钥照旧',
].join('\n')

export function checkedText({ entries, chain, projections, integrity }: StoreCheck): string {
  const fine = chain.ok && projections.ok && integrity.ok
  return [
    fine ? `数据完好，共 ${entries} 条记录` : `数据有问题，共 ${entries} 条记录。什么都没有改动`,
    ...table([
      ['记录链', chain.ok ? '完整，没有被改动' : `从第 ${chain.brokenAt ?? 0} 条起对不上`],
      ['列表与索引', projections.ok ? '与记录一致' : `与记录不一致：${projections.differing.join('、')}`],
      ['数据文件', integrity.ok ? '完好' : integrity.detail],
    ]),
    ...(fine ? [] : ['不要删除任何文件。请先备份整个数据文件夹，再从最近完好的备份恢复到一个空文件夹']),
  ].join('\n')
}

export const exportedText = ({ file, cases }: { file: string; cases: number }): string => [
  `已导出 ${cases} 件：${file}`,
  '文件没有加密，含有个人信息，请妥善保管，用后删除。这次导出已记入日志',
].join('\n')

const sizeText = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`)
