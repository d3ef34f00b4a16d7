import type { Translated } from '../translated.ts'
import type { caseText as source } from '../zh-CN/case.ts'

export const caseText: Translated<typeof source> = {
  title: '案件 {{number}}',
  none: '選擇一件案件，在這裡開啟',
  unknown: '找不到此案件，可能在別的資料裡',
  acts: '可執行的事項', refusedActs: '目前不能執行',
  clocks: '時限',
  clocksMore_other: '更多時鐘（{{count}}）', clocksLess: '收合時鐘',
  head: { assignee: '承辦', nobody: '待指派', unit: '部門', received: '收件', receivedUnknown: '收件時間不詳' },
  section: {
    extension: '延期申請', waits: '等待客戶',
    facts: '訴求與事實', parties: '當事人', timeline: '歷程', attachments: '附件', notes: '備註', contacts: '聯絡紀錄', related: '相關案件',
    decision: '處理決定', proposal: '處理意見', notices: '告知', suspensions: '中止', reviews: '核查', closing: '結案',
  },
  party: {
    reveal: '顯示', hide: '遮蔽', revealAbout: '顯示會記入歷程；按住查看，放開即遮蔽，點一下顯示 20 秒', edit: '更改', remove: '移除', add: '新增當事人',
    revealOf: '顯示{{name}}的完整資料',
  },
  textsReveal: '顯示內文中的號碼',
  documents: { caseFile: '案卷 Word', decisionLetter: '告知書 Word', making: '產生中…' },
  attachment: {
    voided: '已作廢：{{reason}}', void: '作廢', opened: '已用系統程式開啟', none: '沒有附件。按 u 新增，或把檔案拖到這裡', preview: '{{name}} 預覽',
  },
  related: {
    more_other: '另有 {{count}} 件',
    shares: { identity: '同一證件', phone: '同一電話', policy: '同一保單', plate: '同一車牌', name: '同名', mergedHere: '已併入本案', mergedInto: '本案併入' },
    undo: '撤銷併案',
  },
  noFacts: '未填寫',
  extensionRefused: '{{name}} {{at}} 不予延期', wait: { running: '自 {{from}} 起', ended: '{{from}} 至 {{to}}' },
  suspension: { running: '{{kind}} · {{institution}} · 自 {{from}} 起', ended: '{{kind}} · {{institution}} · {{from}} 至 {{to}}' },
  notice: '{{of}}：{{method}} · {{at}}',
  noticeVoided: '已作廢：{{reason}}', noticeProof: '憑證：{{proof}}',
  noticeUnreachable: '多次聯絡仍無法告知',
  noticeAgreed: '另有約定：{{text}}',
  noticeReceived: '投訴人 {{at}} 收到',
  review: { received: '{{at}} 收到申請', decided: '{{at}} {{result}}' },
  contact: { in: '來', out: '去', notReached: '未聯絡上' },
  decision: { findings: '查明的事實', basis: '依據', reasons: '理由', remedies: '救濟途徑', compensation: '賠付或補償', by: '{{name}} · {{at}}' },
  closing: { rootCause: '根本原因', rectification: '改善措施' },
  groupCount_other: '共同投訴 {{count}} 人',
  importedFrom: '來自台帳 {{source}}',
  key: { sum: '看時限的算法', copyNumber: '複製案件編號', numberCopied: '已複製 {{number}}' },
  empty: '空白',
}
