import type { Translated } from '../translated.ts'
import type { register as source } from '../zh-CN/register.ts'

export const register: Translated<typeof source> = {
  title: '登記投訴',
  lead: 'Tab 到下一項，Ctrl+Enter 儲存。未寫完的會自動保留。',
  section: { incoming: '收件', people: '當事人', policies: '保單', matter: '訴求與事實', sorting: '分類', handling: '承辦', attachments: '附件' },
  save: '登記',
  saved: '已登記 {{number}}',
  attachFailed: '案件已登記，但附件「{{name}}」沒有儲存：',
  clear: '清空重填',
  restored: '已還原尚未登記完的內容',
  paste: {
    title: '貼上來件', label: '貼上來件全文，自動取出姓名、電話、證件號碼、保單號碼、車牌號碼與金額', took: '取出的內容', none: '沒有取出可用的內容，全文已放入「事實與經過」', used: '已填入',
    kept: '原有內容未更動', kind: { name: '姓名', phone: '電話', identity: '證件號碼', policy: '保單號碼', plate: '車牌號碼', amount: '金額', date: '日期' },
  },
  earlier: {
    title: '可能是重複投訴', none: '沒有找到同一證件、電話、保單、車牌或姓名的案件', hint: '登記後可在案件裡「併入先前案件」', waiting: '填寫姓名、電話、證件號碼、保單號碼或車牌號碼後，這裡會列出可能相同的案件',
  },
  party: {
    nth: '當事人 {{n}}', more: '更多：類型、地址、信箱', add: '新增當事人', remove: '移除當事人 {{n}}', kind: '類型', roles: '身分（可複選）', authorityOf: { agent: '授權範圍', organisation: '代表人' },
  },
  policy: { nth: '保單 {{n}}', number: '保單號碼', product: '商品', add: '新增保單', remove: '移除保單 {{n}}' },
  check: {
    residentId: '身分證號碼，{{birthDate}} 出生', creditCode: '統一社會信用代碼', hongKongMacauPermit: '港澳居民來往內地通行證', taiwanPermit: '臺灣居民來往大陸通行證', passport: '護照',
    identity: {
      length: '位數不對，身分證和信用代碼都是 18 位', characters: '含有不該出現的字元', region: '前兩位不是地區代碼', birthDate: '出生日期不存在', checksum: '檢查碼不符，請逐位核對', form: '不像任何一種證件號碼，請核對',
    },
    phone: { characters: '含有不該出現的字元', length: '位數不對', areaCode: '缺少區碼或區碼不存在', number: '沒有這樣的號段' },
    plateOf: {
      ordinary: '一般號牌', newEnergy: '新能源號牌', trailer: '掛車號牌', learner: '教練車號牌', police: '警車號牌', crossBorder: '港澳入出境車號牌', consulate: '領館號牌', embassy: '使館號牌',
    },
    plate: { length: '位數不對，號牌共 7 位，新能源 8 位', province: '第一位應為省份簡稱', office: '第二位應為發牌機關的字母', serial: '序號不合規則，請核對' },
    mobile: '手機號碼', landline: '市內電話', service: '服務號碼', notPersonal: '這是服務號碼，不是個人電話，請核對',
  },
  nobody: '暫不指派',
  groupCount: '共同投訴人數（2 人以上填寫）',
}
