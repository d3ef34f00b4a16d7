/** The command line's sentences, in Chinese for administrators; what happened, and what to do. */
export const usage = `用法：npm run hq -- [命令] [选项]

启动（不写命令）
  --folder DIR        数据文件夹（默认 ./hq）；不设 DATABASE_URL 时数据库也在里面（PGlite，仅供试用）
  --host HOST         监听地址（默认 127.0.0.1）      --port N   端口（默认 7420）
  --cert FILE --key FILE   TLS 证书和私钥（PEM）
  --offline-days N    工作站多少天连不上总部后，登录须先联网（默认 30）
  环境变量 DATABASE_URL=postgres://…   用 PostgreSQL（正式使用）

管理（在服务器本机运行，总部须已启动；都可加 --folder DIR 和 --json）
  branch add --name 名称 --code 代码 [--above 上级机构编号] [--zone Asia/Shanghai]
  branch list
  officer add --name 姓名 --branch 机构编号 --role officer|supervisor|manager|hq|reader [--email 邮箱]
  officer list
  grant --officer 编号 --branch 机构编号 --role 角色 --from 2026-01-01 [--to 2026-12-31]
  grant --officer 编号 --branch 机构编号 --withdraw
  code --officer 编号   为这位人员生成一次性登记码（7 天内有效，只用一次）
  code --joins          为一个已独立工作的机构加入总部生成登记码
  devices               列出工作站
  revoke 工作站编号 [--lost]   停用；--lost：已丢失或被盗，不再接收它的任何内容
  backup FILE           备份数据库到文件（附件请另行复制 blobs 文件夹）
  restored              数据库已从备份恢复：让所有工作站重新核对

恢复（总部须已停止）
  restore FILE          把备份装入空的数据库`

export const says = {
  trial: (folder: string) => [
    '', '**************************************************************************',
    '  仅供试用：数据库在本进程内（PGlite），断电可能丢失最后的写入。正式使用请设 DATABASE_URL。',
    '  FOR TRIAL ONLY: the database runs inside this process (PGlite) and does not wait',
    '  for the disk. For production set DATABASE_URL to a PostgreSQL.',
    `  ${folder}`, '**************************************************************************', '',
  ].join('\n'),
  listening: (url: string, engine: string) => `总部已启动：${url}（${engine}）`,
  stopping: '正在停止：完成手上的请求后退出…',
  stopped: '已停止。',
  notRunning: (folder: string) => `文件夹 ${folder} 里没有正在运行的总部。请先启动（npm run hq -- --folder ${folder}），或用 --folder 指明文件夹。`,
  unreachable: (url: string, why: string) => `连不上 ${url}（${why}）。请看总部的进程是否正常。`,
  inUse: (pid: number) => `这个文件夹正由另一个总部使用（进程 ${pid}）。请先停止它，或换一个文件夹。`,
  fileExists: (file: string) => `${file} 已经存在，不会被覆盖。请换一个文件名。`,
  backedUp: (file: string, bytes: number) => `已备份：${file}（${bytes} 字节）。附件在 blobs 文件夹，请一并复制。`,
  restoredFrom: (rows: number) => `已装入 ${rows} 行。总部以新的纪元运行，各工作站会自动核对并补回缺少的记录。`,
  restored: '已换新的纪元。各工作站会自动核对并补回缺少的记录。',
  code: (code: string, until: string) => `登记码：${code}\n有效至 ${until}，只用一次。请当面或电话告知，不要群发。`,
  revoked: (lost: boolean) => (lost ? '已停用。它的任何内容都不再接收。' : '已停用。它会先送出未上传的记录，再清空自己。'),
  done: (id: string) => `完成。编号：${id}`,
  ok: '完成。',
  refused: (code: string) => `没有执行：${refusals[code] ?? code}。`,
  fault: (what: string) => `出现内部错误（${what}）。数据没有改动。`,
} as const

const refusals: Readonly<Record<string, string>> = {
  branchExists: '已有这个机构', branchUnknown: '没有这个机构', officerExists: '这个机构已有同名人员', officerUnknown: '没有这位人员，或已离任', grantUnknown: '没有这项授权',
  notFound: '没有这位人员，或已离任', deviceUnknown: '没有这台工作站', malformed: '内容写得不对，请核对各选项', notGranted: '没有权限', bodyUnreadable: '内容写得不对，请核对各选项',
  notEmpty: '数据库里已有内容，只能恢复到空的数据库', notABackup: '这不是总部的备份文件', cutOff: '备份文件不完整', newer: '备份来自更新的版本，请先升级',
}

export const roleNames: Readonly<Record<string, string>> = { officer: '投诉专员', supervisor: '主管', manager: '机构负责人', hq: '总公司消保部', reader: '查阅人' }
