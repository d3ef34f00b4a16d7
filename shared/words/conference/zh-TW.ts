import type { Translated } from '../translated.ts'
import type { conferenceWords as source } from './zh-CN.ts'

export const conferenceWords: Translated<typeof source> = {
  name: '會商', minutesName: '會商紀要', minutesLong: '{{count}} 分鐘', notQuorate: '不足法定人數', abstained: '棄權', consensus: '無異議通過', dissentName: '保留意見', recusal: '迴避',
  kind: { claims: '理賠爭議', sales: '銷售爭議', group: '群體投訴', referral: '監理轉辦', other: '其他' },
  duty: { chair: '主持人', recorder: '記錄人', member: '與會人', adviser: '列席' },
  status: { called: '已召集', sitting: '會議中', held: '待封存紀要', sealed: '已封存', cancelled: '已取消' },
  stance: { for: '支持請求', partly: '部分支持', against: '不支持', open: '尚無定見' },
  side: { for: '贊成', against: '反對' },
  means: { room: '到場', remote: '線上', phone: '電話' },
  resolutionKind: { decide: '作成處理決定', compensate: '給付補償', extend: '延期', mediate: '提請調解', transfer: '轉交', assign: '改派', action: '行動事項' },
  reason: { repeat: '重複投訴', extended: '已核准延期', forwardedAgain: '再次轉辦', amount: '金額較大', incident: '關聯輿情', ladder: '逾期升級' },
  actionState: { open: '待辦', late: '逾期未辦', done: '如期辦結', doneLate: '逾期辦結', withdrawn: '已撤銷' },
  entry: {
    call: '召集會商', change: '變更會議', cancel: '取消會商', setParticipant: '與會人員', removeParticipant: '移除與會人員', setItem: '議題', removeItem: '移除議題', orderItems: '調整議題順序',
    attach: '新增資料', voidAttachment: '作廢資料', declareConflict: '申請迴避', ruleOnConflict: '迴避決定', takePosition: '會前意見', begin: '開始會議', attend: '簽到', takeUp: '討論議題',
    addOption: '備選方案', removeOption: '移除方案', argue: '發表意見', vote: '表決', dissent: '保留意見', resolve: '作成決議', withdrawResolution: '撤銷決議', postpone: '暫緩議決', end: '結束會議',
    draftMinutes: '草擬紀要', signMinutes: '簽署紀要', excuseSignature: '免簽', sealMinutes: '封存紀要', distribute: '分發紀要', markRead: '已閱', carryOut: '執行決議', finish: '辦結決議',
    deferResolution: '決議展期', followUp: '回看效果', reveal: '查看號碼',
  },
  field: {
    number: '編號', title: '主題', kind: '類別', startsAt: '時間', durationMinutes: '時長', plannedMinutes: '時長', place: '地點', link: '會議連結', purpose: '會商目的', quorum: '法定人數', participants: '與會人員', agenda: '議題', items: '議題',
    authorities: '授權', template: '範本', reason: '理由', name: '姓名', post: '職務', email: '電子郵件', duty: '身分', votes: '表決權', questions: '待議問題', caseNumber: '案件', about: '說明', stance: '意見', text: '內容',
    present: '出席', means: '方式', choice: '選擇', owner: '負責人', ownerName: '負責人', dueOn: '完成期限', authority: '決定人', role: '層級', followUpOn: '回看日期', outcome: '處理結果', findings: '查明的事實', basis: '依據', reasons: '理由',
    amount: '金額', extensionBy: '核准機構', reference: '核准文號', institution: '調解機構', toUnit: '轉交單位', to: '改派給', remarks: '其他事項', discussion: '討論情形', result: '辦理結果', effective: '是否有效', version: '版本',
    sentTo: '分發給', hash: '驗證值', chair: '主持人', recorder: '記錄人', remark: '備註', recused: '迴避',
    officer: '人員', upTo: '上限', side: '立場', carried: '通過的方案', startedAt: '開始時間', endedAt: '結束時間', absent: '缺席', needed: '法定人數', options: '備選方案', for: '贊成', against: '反對', choices: '表決', dissent: '保留意見', resolutions: '決議', postponed: '暫緩議決', command: '案件操作', itemMinutes: '每個議題時長', seats: '席位', headings: '筆記標題', templateId: '範本', amountFrom: '金額起點',
  },
}
