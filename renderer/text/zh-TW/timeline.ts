import type { Translated } from '../translated.ts'
import type { timeline as source } from '../zh-CN/timeline.ts'

export const timeline: Translated<typeof source> = {
  unknownOfficer: '不明人員',
  entry: {
    wait: '自 {{at}} 起等待客戶', endWait: '{{at}} 客戶已答覆', look: '審閱了案件', explain: '就時限作情況說明', movePacks: '改按規則包 {{packs}} 計時', requestExtension: '申請展延',
    refuseExtension: '不予展延',
    register: '登記了案件', import: '由台帳匯入', enrich: '台帳補充了內容', correct: '更正了{{fields}}', setParty: '記下當事人 {{name}}（{{roles}}）', removeParty: '移除了當事人',
    raiseToComplaint: '由爭議轉為投訴，時限自 {{at}} 起算', assign: '指派給{{name}}', take: '領取了案件', unassign: '退回待指派', transfer: '移轉給{{unit}}', handOver: '移交給{{branch}}', takeOver: '接收{{branch}}移交的案件',
    contactIn: '{{method}}來聯絡', contactOut: '{{method}}聯絡對方', contactMissed: '{{method}}聯絡對方，未聯絡上', investigate: '開始調查，聲明無直接利害關係',
    suspend: '自 {{from}} 起因{{kind}}中止計時（{{institution}}）', resume: '自 {{to}} 起恢復計時', markComplex: '標為案情複雜，期限共 30 天',
    extend: '經{{approver}}核准展延，期限共 60 天', propose: '陳報處理意見：{{outcome}}', decide: '作成處理決定：{{outcome}}', recordNotice: '告知{{of}}：{{method}}，{{at}}',
    recordUnreachable: '{{of}}多次聯絡仍無法告知', withdraw: '投訴人撤回，{{at}} 收到', markNotGenuine: '認定不屬實', applyForReview: '投訴人申請核查，{{at}} 收到',
    decideReview: '{{superior}}作成核查決定：{{result}}', reopen: '重新辦理', reopenNewFacts: '因新的事實和理由重新辦理，時限自 {{from}} 重新起算', close: '結案',
    archive: '歸檔，保管 {{years}} 年', void: '作廢', mergeInto: '併入先前案件', absorb: '併入了 {{number}}', absorbNewFacts: '併入了 {{number}}，時限自 {{at}} 重新起算',
    unmerge: '撤銷併案，恢復辦理', release: '一件併入的案件已分出', attach: '新增附件 {{name}}', voidNotice: '作廢了一次告知', voidAttachment: '作廢附件 {{name}}', note: '寫了備註', tagAdd: '加標籤 {{tags}}',
    tagRemove: '去標籤 {{tags}}', tagBoth: '加標籤 {{added}}，去標籤 {{removed}}', reveal: '查看了{{name}}的{{fields}}', revealTexts: '查看了內文中的號碼',
  },
  reveals: '含查看紀錄',
  older_other: '更早的 {{count}} 筆',
}
