export const signIn = {
  title: '登录',
  who: '人员', passphrase: '密码', submit: '登录', opening: '正在打开数据…', rebuilding: '正在整理数据 {{percent}}%',
  forgotten: '忘记密码', back: '返回登录', capsLock: '大写锁定已打开',
  notOpened: '未能登录',
  recover: {
    title: '用恢复密钥重设密码', about: '恢复密钥在建立工作站时打印或抄写过，共 8 组，每组 4 个字符。', key: '恢复密钥', new: '新密码', again: '再输一次新密码', submit: '重设并登录',
  },
  locked: {
    title: '已锁定', idle_other: '{{count}} 分钟没有操作，工作站已锁定。', byHand: '工作站已锁定。', kept: '已保存的都在，没写完的内容由本人登录后恢复。',
  },
  unreadable: {
    title: '数据打不开',
    kept: '数据文件没有被改动，也不会被空白文件替换。',
    reason: {
      damaged: '数据文件损坏，可能是磁盘故障或被别的程序改写。',
      newer: '数据由更新版本的投诉工作站写成，这个版本读不了。',
      keyringMissing: '密钥文件不见了，数据还在但没有钥匙。',
      busy: '另一个投诉工作站窗口正在使用这些数据。',
      unknown: '原因：{{reason}}。',
    },
    do: '怎么办',
    advice: {
      damaged: '1. 不要删除任何文件。\n2. 关闭投诉工作站，把数据文件夹整个改名，另行保管。\n3. 重新启动，在第一页选“从备份恢复”，用最近的备份和恢复密钥。\n4. 备份之后的工作，请管理员用保管的文件夹和命令 npm run desk -- verify 检查能否取回。',
      newer: '1. 安装最新版本后再打开。\n2. 若要退回旧版本：把数据文件夹改名保管，重新启动，在第一页选“从备份恢复”，用旧版本时的备份。',
      keyringMissing: '1. 找回密钥文件 keyring.json，放回数据文件夹，再试一次。\n2. 找不到时：把数据文件夹改名保管，重新启动，在第一页选“从备份恢复”，用备份和恢复密钥。',
      busy: '1. 找到已打开的窗口继续工作，或先关闭它。\n2. 若没有打开的窗口，请重新启动电脑。',
    },
    retry: '再试一次',
  },
} as const
