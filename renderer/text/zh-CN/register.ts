export const register = {
  title: '登记投诉',
  lead: 'Tab 到下一项，Ctrl+Enter 保存。没写完的会自动保留。',
  section: { incoming: '来件', people: '当事人', policies: '保单', matter: '诉求与事实', sorting: '分类', handling: '经办', attachments: '附件' },
  save: '登记',
  saved: '已登记 {{number}}',
  attachFailed: '案件已登记，但附件“{{name}}”没有保存：',
  clear: '清空重填',
  restored: '已恢复没有登记完的内容',
  paste: {
    title: '粘贴来件', label: '粘贴来件全文，自动取出姓名、电话、证件号、保单号、车牌号和金额', took: '取出的内容', none: '没有取出可用的内容，全文已放入“事实与经过”', used: '已填入', kept: '原有内容未改动',
    kind: { name: '姓名', phone: '电话', identity: '证件号', policy: '保单号', plate: '车牌号', amount: '金额', date: '日期' },
  },
  earlier: {
    title: '可能是重复投诉', none: '没有找到同一证件、电话、保单、车牌或姓名的案件', hint: '登记后可在案件里“并入先前案件”', waiting: '填写姓名、电话、证件号、保单号或车牌号后，会在这里列出可能相同的案件',
  },
  party: {
    nth: '当事人 {{n}}', more: '更多：类型、地址、邮箱', add: '添加当事人', remove: '移除当事人 {{n}}', kind: '类型', roles: '身份（可多选）', authorityOf: { agent: '授权范围', organisation: '代表人' },
  },
  policy: { nth: '保单 {{n}}', number: '保单号', product: '产品', add: '添加保单', remove: '移除保单 {{n}}' },
  check: {
    residentId: '身份证号，{{birthDate}} 出生', creditCode: '统一社会信用代码', hongKongMacauPermit: '港澳居民来往内地通行证', taiwanPermit: '台湾居民来往大陆通行证', passport: '护照',
    identity: {
      length: '位数不对，身份证和信用代码都是 18 位', characters: '含有不该出现的字符', region: '前两位不是地区代码', birthDate: '出生日期不存在', checksum: '校验位不符，请逐位核对', form: '不像任何一种证件号，请核对',
    },
    phone: { characters: '含有不该出现的字符', length: '位数不对', areaCode: '缺少区号或区号不存在', number: '没有这样的号段' },
    plateOf: {
      ordinary: '普通号牌', newEnergy: '新能源号牌', trailer: '挂车号牌', learner: '教练车号牌', police: '警车号牌', crossBorder: '港澳入出境车号牌', consulate: '领馆号牌', embassy: '使馆号牌',
    },
    plate: { length: '位数不对，号牌共 7 位，新能源 8 位', province: '第一位应是省份简称', office: '第二位应是发牌机关的字母', serial: '序号不合规则，请核对' },
    mobile: '手机号', landline: '固定电话', service: '服务号码', notPersonal: '这是服务号码，不是个人电话，请核对',
  },
  nobody: '暂不分派',
  groupCount: '共同投诉人数（2 人以上填写）',
} as const
