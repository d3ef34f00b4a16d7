/** Joining the head office, and what its own desk administers: branches, officers, grants, one-time codes, workstations. */
export const hq = {
  join: {
    title: '连接总公司', about: '连接后，这台工作站与总公司同步；断网时照常工作。地址和一次性代码由总公司管理员给您。', address: '总公司地址', addressExample: '例如 https://redress.example.com.cn', addressWrong: '地址要写完整，例如 https://redress.example.com.cn',
    code: '一次性代码', codeAbout: '只能用一次，过期作废；空格和大小写不影响', codeWrong: '代码至少 8 个字符，请照原样输入', device: '本机名称', deviceAbout: '总公司凭名称认出这台电脑，例如“广州 2 号机”', submit: '连接', busy: '正在连接…', done: '已连接{{company}}', failed: '没有连接', again: '重新连接',
    state: '同步', seeSync: '打开同步页',
  },
  admin: {
    title: '总公司管理', about: '机构、人员、授权和工作站。改动写入公司目录，各机构同步后生效。', find: '查找机构或人员', findAbout: '输入名称或机构代码', none: '没有相符的机构或人员。', more_other: '再列出 {{count}} 个',
    branches: '机构', branch: '机构', code: '机构代码', above: '上级机构', topMost: '没有（总公司直属）', people: '人员', peopleCount_other: '{{count}} 人', addBranch: '添加机构', branchName: '机构名称', changeBranch: '更改{{name}}', change: '更改', branchAdded: '已添加{{name}}', branchChanged: '已更改{{name}}', peopleOf: '{{name}}的人员',
    makeBranchCode: '取接入代码', codeForBranch: '接入代码', codeForBranchAbout: '用于一直单机使用的机构：连接后，它的机构、人员和案件一并接入',
    nobody: '还没有人员。', addOfficer: '添加人员', addOfficerTo: '给{{name}}添加人员', addOfficerAbout: '添加后，取一次性代码交给本人，在其工作站上连接总公司。', self: '（您）',
    makeCode: '取一次性代码', makeCodeFor: '给{{name}}取一次性代码', codeFor: '{{name}}的一次性代码', codeAbout: '请当面或打电话告诉本人：新工作站首次打开时选“加入总公司”输入，已在使用的在“设置 · 连接总公司”里输入。只能连接一台工作站，{{at}} 前有效；离开此页后不再显示。', copyCode: '复制代码', codeFailed: '没有取到代码',
    grants: '授权', grantsAbout: '准许人员在本机构以外的机构工作。上级机构的主管和负责人不需要授权。', noGrants: '没有授权。', officer: '人员', inBranch: '在', role: '角色', term: '期限', from: '自', toOptional: '至（不填为长期）', termOpen: '{{from}} 起', termClosed: '{{from}} 至 {{to}}', grant: '授权', granted: '已授权{{name}}', withdraw: '收回', withdrawOf: '收回{{name}}在{{branch}}的授权', withdrawn: '已收回{{name}}的授权', toBeforeFrom: '截止日期早于开始日期',
    devices: '工作站', devicesAbout: '已连接总公司的工作站。停用后，它先上传没有上传的内容，再清空本机数据。', noDevices: '还没有工作站连接总公司。', device: '名称', enrolled: '{{at}} 连接', lastContact: '最近联系', neverContacted: '还没有', state: '状态', inUse: '使用中', revoked: '已停用', lost: '已停用（丢失）', lostAsk: '电脑丢失或被盗', lostAbout: '不再接收它的任何内容，尚未上传的也不接收。', revoke: '停用', revokeOf: '停用“{{name}}”', revokeAbout: '{{name}}的这台工作站下次联系时先上传没有上传的内容，然后清空数据。不能撤销；要再用须重新连接。', revokeDone: '已停用“{{name}}”', devicesFailed: '没有读到工作站名单',
  },
} as const
