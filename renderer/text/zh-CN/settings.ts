/** Settings: look, officers, password, backups, the check of the data, export, about. */
export const settings = {
  title: '设置',
  contents: '设置的各部分',
  look: {
    title: '外观', about: '只对这台电脑有效，立即生效。', language: '界面语言', scheme: '明暗', rows: '列表行高',
    schemes: { auto: '跟随系统', light: '浅色', dark: '深色' }, row32: '32（紧凑）', row40: '40（宽松）',
  },
  officers: {
    title: '人员', about: '每人用自己的姓名和密码登录；做过的事记在各自名下。', name: '姓名', role: '角色', state: '状态', working: '在岗', left: '已离岗', self: '（您）',
    add: '添加人员', addAbout: '请把初始密码当面告诉本人，登录后在“设置 · 登录密码”里更换。', change: '更改', changeOf: '更改{{name}}', markLeft: '标为离岗', markBack: '恢复在岗',
    markLeftOf: '将{{name}}标为离岗', markBackOf: '将{{name}}恢复在岗', leftAbout: '离岗后不能登录，登录密码同时作废；做过的事和姓名都保留。', backAbout: '离岗时原密码已作废。请设一个初始密码，当面告诉本人。',
    initial: '初始密码', initialAgain: '再输一次初始密码', added: '已添加{{name}}', changed: '已更改{{name}}', leftDone: '{{name}}已标为离岗', backDone: '{{name}}已恢复在岗',
    nameMissing: '请填写姓名', email: '邮箱', emailTyped: '邮箱（会商邀请寄到这里，可不填）', emailWrong: '请填写完整的邮箱，例如 wangfang@company.cn', passphraseMissing: '两次密码要一样，至少 8 个字符',
    roleAbout: {
      officer: '登记、办理自己的案件', supervisor: '另可分派、作出处理决定、导入和导出', manager: '另可管理人员', hq: '权限同机构负责人，用于总公司消保部', reader: '只能查阅',
    },
  },
  causes: {
    title: '投诉原因', about: '登记、更正和筛选时可选的原因，分大类和细类。停用的不再可选，已用它的案件照旧保留。', cause: '原因', state: '状态', used: '使用中', retired: '已停用',
    add: '添加大类', addDetail: '添加细类', addDetailTo: '在“{{name}}”下添加细类', name: '名称', rename: '更名', renameOf: '更改“{{name}}”的名称',
    renameAbout: '更名后，以前的案件也显示新名称；三种界面语言都用这个名称。', retire: '停用', retireOf: '停用“{{name}}”', bringBack: '恢复', bringBackOf: '恢复“{{name}}”',
    retireAbout: '停用后不再可选，已用它的案件照旧；可以恢复', added: '已添加“{{name}}”', renamed: '已更名为“{{name}}”', retireDone: '已停用“{{name}}”', backDone: '已恢复“{{name}}”',
    details: '{{name}}的细类',
  },
  passphrase: {
    title: '登录密码', about: '更换您自己的密码。已有的备份仍用备份时的密码或恢复密钥打开。', old: '现在的密码', one: '新密码', two: '再输一次新密码', submit: '更换密码',
    done: '密码已更换，下次登录使用新密码',
  },
  lock: {
    title: '自动锁定', about: '没有人操作时锁定这台工作站，须输入密码才能继续；没写完的内容会保留。随时按 Ctrl+L 立即锁定。', after: '多久没有操作就锁定', minutes_other: '{{count}} 分钟',
  },
  backup: {
    title: '备份与恢复', about: '每天自动备份一次，存在数据文件夹的 backups 里：保留最近 7 天每天一份，以及最近 4 周每周一份。备份是加密的。',
    now: '立即备份', busy: '正在备份并检验…', done: '已备份并检验，{{size}}', where: '位置', copyPath: '复制位置',
    elsewhere: '磁盘会坏，电脑会丢：请每周把最新的备份复制到另一块磁盘或保险柜里的 U 盘。',
    restore: '怎样恢复',
    steps: {
      one: '在没有数据的电脑上启动投诉工作站（或另选一个空的数据文件夹）。', two: '在第一页选“从备份恢复”，选择备份文件。',
      three: '输入恢复密钥，或备份时任何一位人员的密码。备份先经检验，通过后才写入；已有的数据不会被覆盖。',
    },
    demonstration: '现在载入的是演示数据，备份里也是演示数据。',
  },
  verify: {
    title: '数据校验', about: '逐条重算记录的校验链，按记录重建案件列表与现有的比对，并检查数据文件。只读，不改动任何内容。', now: '开始校验', busy: '正在校验…',
    allFine: '全部正常', notFine: '发现问题',
    entries_other: '共 {{count}} 条记录', chain: '校验链', chainFine: '完整，没有一条被改动、删除或插入', chainBroken: '在第 {{at}} 条断开：记录可能被改动',
    projections: '案件列表', projectionsFine: '与记录一致', projectionsDiffer: '与记录不一致：{{tables}}。退出登录再登录会重新整理', integrity: '数据文件', integrityFine: '完好', integrityBad: '损坏：{{detail}}',
    tables: { case_row: '案件', case_key: '查重线索', officer: '人员', branch: '机构', case_search: '搜索' },
    advice: '请不要删除任何文件，把数据文件夹整个复制一份保管，再从最近的备份恢复。', fine: '正常', bad: '有问题',
  },
  export: {
    title: '导出', about: '把案件导出成表格。导出的文件含未遮挡的个人信息，也不再加密，请按规定保管、用后删除。', view: '范围', format: '格式', xlsx: 'Excel（.xlsx）', csv: 'CSV（UTF-8）',
    now: '导出', busy: '正在导出…', done: '已导出“{{name}}”，{{size}}',
  },
  info: {
    title: '关于', version: '版本', shell: '运行方式', electron: '桌面程序', loopback: '本机浏览器窗口（127.0.0.1）', data: '数据', dataAbout: '只在这台电脑上，加密保存，不联网。',
    dataSynced: '在这台电脑上加密保存，并与总公司同步。',
    branch: '机构', code: '机构代码', zone: '时区',
  },
} as const
