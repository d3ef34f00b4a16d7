import { conferenceWords } from './conference/zh-TW.ts'
import { incidentWords } from './incident/zh-TW.ts'
import type { Translated } from './translated.ts'
import type { words as source } from './zh-CN.ts'

export const words: Translated<typeof source> = {
  incident: incidentWords,
  conference: conferenceWords,
  product: '投訴工作站',
  status: {
    registered: '已登記', investigating: '調查中', proposed: '待決定', decided: '已決定', notified: '已告知', underReview: '核查中',
    reviewed: '已核查', closed: '已結案', archived: '已歸檔', withdrawn: '已撤回', notGenuine: '不屬實', merged: '已併案', handedOver: '已移交', voided: '已作廢',
  },
  stage: { dispute: '爭議', complaint: '投訴' },
  channel: {
    hotline: '客服專線', visit: '親訪', letter: '來函', email: '電子郵件', web: '官方網站', app: 'App', frontline: '第一線人員',
    regulator12378: '12378 轉辦', regulatorLetter: '監管來函', regulatorWeb: '監管網站', regulatorVisit: '監管來訪',
    media: '媒體', selfMedia: '自媒體', mediation: '調解組織', court: '法院', police: '警方', gov12345: '12345', other: '其他',
  },
  partyRole: {
    complainant: '投訴人', policyholder: '要保人', insured: '被保險人', beneficiary: '受益人', claimant: '索賠人', agent: '代理人',
    respondent: '被投訴人', representative: '代表人',
  },
  partyKind: { person: '個人', organisation: '單位' },
  role: { officer: '投訴專員', supervisor: '主管', manager: '機構負責人', hq: '總公司消保部', reader: '查閱人' },
  identityKind: { idCard: '居民身分證', passport: '護照', permit: '通行證', socialCredit: '統一社會信用代碼', other: '其他證件' },
  line: {
    motor: '汽車保險', guarantee: '保證保險', otherProperty: '其他產險', life: '普通壽險', illness: '重大疾病', medical: '醫療', accident: '傷害',
    annuity: '年金', other: '其他',
  },
  cause: {
    claims: '理賠糾紛', sales: '銷售糾紛', surrender: '解約糾紛', underwriting: '核保糾紛', renewal: '續保糾紛', policyService: '保全',
    followUpCall: '電訪', service: '客戶服務', productDesign: '商品設計', dataLeak: '個資外洩', other: '其他',
  },
  causeOf: {
    claims: { delay: '理賠時效', refusal: '拒賠', amount: '理賠金額', assessment: '查勘估損', documents: '申請文件', other: '其他' },
    sales: { misleading: '不實招攬', concealment: '隱匿條款', forced: '強制搭售', signature: '代簽名', selfPurchase: '自保件', other: '其他' },
    surrender: { amount: '解約金額', procedure: '解約手續', fullRefund: '全額退費', other: '其他' },
    underwriting: { refusal: '拒保', premium: '保費爭議', disclosure: '據實告知', other: '其他' },
    renewal: { autoRenewal: '自動續保', premium: '續保保費', lapse: '保單失效', other: '其他' },
    policyService: { change: '契約變更', reinstatement: '復效', loan: '保單借款', other: '其他' },
    followUpCall: { content: '電訪內容', frequency: '電訪次數', other: '其他' },
    service: { attitude: '服務態度', waiting: '等候時間', wrongInformation: '說明有誤', other: '其他' },
    productDesign: { terms: '條款設計', benefit: '給付不如預期', other: '其他' },
    dataLeak: { calls: '騷擾電話', disclosure: '資料外洩', other: '其他' },
  },
  outcome: { upheld: '訴求成立', partlyUpheld: '部分成立', notUpheld: '不成立', settled: '協商和解' },
  method: { handedOver: '當面送達', post: '郵寄', sms: '簡訊', email: '電子郵件', phone: '電話', other: '其他方式' },
  suspension: { appraisal: '鑑定', mediation: '調解', waitingForCustomer: '等待客戶' },
  remedy: { review: '向上級申請核查', mediation: '申請調解', arbitration: '申請仲裁', lawsuit: '提起訴訟' },
  reviewResult: { confirmed: '維持原決定', changed: '變更決定', remitted: '發回重辦' },
  noticeOf: { decision: '處理決定', extension: '展延', suspension: '中止', reviewDecision: '核查決定', acknowledgement: '確認收到' },
  authority: { superior: '上級機構', headOffice: '總公司高階主管' },
  field: {
    number: '案件編號', status: '狀態', stage: '階段', channel: '來源管道', receivedAt: '收件時間', receivedBy: '收件人員', clockFrom: '起算時間',
    forwardedByRegulator: '監管轉辦', forwardedNumber: '轉辦文號', policies: '保單', policyNumber: '保單號碼', plate: '車牌號碼', line: '險種', product: '商品', cause: '投訴原因',
    request: '訴求', facts: '事實與經過', amount: '涉及金額', respondent: '被投訴機構/人員', partner: '合作方', groupCount: '共同投訴人數', tags: '標籤',
    assignee: '承辦人', unit: '承辦部門', parties: '當事人', name: '姓名或名稱', phone: '電話', identity: '證件號碼', identityKind: '證件類型',
    address: '地址', email: '電子信箱', authority: '授權範圍', closedAt: '結案時間', updatedAt: '最近更新', due: '時限', complainant: '投訴人',
  },
  /** entries of a timeline, by what was done to the case */
  entry: {
    wait: '等待客戶', endWait: '客戶已答覆', look: '主管審閱', explain: '情況說明', movePacks: '更換規則包', requestExtension: '申請展延', refuseExtension: '不予展延',
    register: '登記', import: '自台帳匯入', enrich: '台帳補充', correct: '更正', setParty: '記錄當事人', removeParty: '移除當事人',
    raiseToComplaint: '轉為投訴', assign: '分派', unassign: '退回待分派', transfer: '移轉', handOver: '移交機構', takeOver: '接收移交', recordContact: '聯繫紀錄', investigate: '開始調查', suspend: '中止計時',
    resume: '恢復計時', markComplex: '標為情況複雜', extend: '延期', propose: '呈報處理意見', decide: '作成處理決定', recordNotice: '記錄告知',
    withdraw: '投訴人撤回', markNotGenuine: '認定不屬實', applyForReview: '申請核查', decideReview: '核查決定', reopen: '重新辦理', close: '辦結',
    archive: '歸檔', void: '作廢', mergeInto: '併入先前案件', absorb: '併入一件', unmerge: '撤銷併案', release: '分出併案', attach: '新增附件',
    voidAttachment: '作廢附件', voidNotice: '作廢告知', waiveConference: '不提請會商', note: '備註', tag: '標籤', reveal: '查看個人資料',
  },
  requires: { explanation: '須作情況說明', reassignment: '須改派', conference: '須會商' },
  reminder: { due: '{{at}} 到期', many_other: '{{count}} 件時限提醒', pressing_other: '{{count}} 項待處理' },
  tray: { open: '開啟', lock: '鎖定', quit: '結束' },
  sum: {
    start: '起算', startOn: '{{date}}，當日不計', startAt: '{{at}}',
    calendar: '日曆',
    limit: '期限', step: { base: '基本期限', complex: '情況複雜', extended: '經批准展延' },
    unit: {
      workingSecond_other: '{{count}} 工作秒', workingMinute_other: '{{count}} 個工作分鐘', workingHour_other: '{{count}} 個工作小時', workingDay_other: '{{count}} 個工作日',
      clockMinute_other: '{{count}} 分鐘', clockHour_other: '{{count}} 小時',
      calendarDay_other: '{{count}} 天（自然日）', week_other: '{{count}} 週', month_other: '{{count}} 個月',
    },
    onlyOpen: '只計工作時間，非工作時間不計', closedDays: '只計工作時間；其間休息日 {{rest}} 天、節假日 {{holidays}} 天不計',
    excluded: '不計入', span: '{{from}} 至 {{to}}', plusDays_other: '+{{count}} 天', excludedTime: '共扣除工作時間 {{minutes}} 分鐘', nothingExcluded: '沒有不計入的時間',
    due: '到期', dueOn: '{{date}} 當日仍在期限內', dueAt: '{{at}}',
    between: '{{year}} 年的假日安排尚未載入：在 {{earliest}} 至 {{latest}} 之間，按最早一日提醒', notBefore: '{{year}} 年的假日安排尚未載入：不早於 {{earliest}}，按此日提醒',
    rolled: '順延參考', rolledTo: '到期日為休息日，下一工作日 {{date}}。僅供參考，不改變到期日', yearMissing: '{{year}} 年的假日安排尚未載入，無法判斷到期日前後是否休息',
    ended: '結束', endedAt: '{{at}}，{{state}}',
    state: { met: '在期限內', late: '超過期限', excepted: '屬於例外', ended: '程序已終止', running: '計時中', paused: '中止中' },
    source: '依據', kind: { law: '法規', company: '公司制度' },
    pack: '規則包', packVersion: '{{pack}} 第 {{version}} 版', verified: '條文核對於 {{date}}', notVerified: '條文未核對',
    duty: '說明', dutyOf: { complainant: '投訴人的權利，不催辦', opportunity: '可以利用的期限，不催辦' },
    comma: '，', aside: '（{{words}}）', date: '{{date}}（{{weekday}}）', weekday: { 1: '週一', 2: '週二', 3: '週三', 4: '週四', 5: '週五', 6: '週六', 7: '週日' },
  },
  /** why a row of a ledger is left out, or needs a look */
  ledgerTrouble: {
    numberMissing: '沒有案件號', numberTooLong: '案件號過長', dateUnreadable: '日期讀不準', amountUnreadable: '金額讀不準', rowTooLong: '這一列的格數多於標題列',
    valuesMissing: '除案件號外沒有內容', closedBeforeReceived: '結案早於收件', repliedBeforeReceived: '答覆早於收件', phoneImplausible: '不像電話號碼', unseenStripped: '含有看不見的控制字元，已移除',
    identityImplausible: '證件號碼檢核不符',
  },
  law: { M20: '《銀行業保險業消費投訴處理管理辦法》', C22: '《銀行保險機構消費者權益保護管理辦法》', DISP: 'FCA Handbook DISP' },
  article: '第 {{article}} 條',
  none: '無',
}
