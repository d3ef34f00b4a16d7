import type { Translated } from '../translated.ts'
import type { conferences as source } from '../zh-CN/conferences.ts'

export const conferences: Translated<typeof source> = {
  title: '會商', list: '會商列表', pageOf: '會商 {{number}}', acts: '可辦理事項', unknown: '找不到這次會商，可能在其他資料中', pages: '會商各頁',
  page: { meetings: '會議', proposals: '建議會商', actions: '決議落實', statistics: '統計', templates: '範本與規則' },
  scopes: '範圍', scope: { mine: '我參加的', open: '進行中', sealed: '已封存', all: '全部' },
  empty: { mine: '沒有您參加而尚未結束的會商。', open: '沒有進行中的會商。', sealed: '沒有已封存紀要的會商。', all: '尚未召集過會商。' },
  emptyHow: '疑難、重複、金額較大的投訴提請會商：在案件中按 m，在案件列表或「建議會商」中選取數件再按 m，或在此按 c。',
  key: {
    down: '下一次', up: '上一次', open: '開啟', scope: '切換範圍', page: '換頁', tab: '換到第幾頁', nextItem: '下一個議題', previousItem: '上一個議題', order: '將議題前移或後移', copyNumber: '複製會商編號',
  },
  chip: {
    today: '今天 {{time}}', tomorrow: '明天 {{time}}', within: '{{span}}後', days_other: '{{count}} 天後', notBegun: '{{time}} 應開始', notBegunDays_other: '已過 {{count}} 天', sitting: '會議中', held: '待封存', sealed: '已封存', cancelled: '已取消',
  },
  owes: { position: '待提意見', sign: '待簽署', read: '待閱知' },
  chairedBy: '{{name}}主持', myDuty: '我{{duty}}', lateResolutions_other: '{{count}} 項逾期', done: '決議 {{finished}}/{{resolutions}}', items_other: '{{count}} 個議題', since: '自 {{date}}',
  proposalsHow: '按 x 選取，按 m 一併提請會商；未選取時只提請所在的一件。', noProposals: '沒有建議會商的案件。重複投訴、延期、再次轉辦、金額較大、關聯輿情或須會商的升級，會列在這裡。', waived_other: '已記錄 {{count}} 件不提請會商',
  called: '已召集 {{number}}', saved: '已儲存：{{act}}', attached: '已新增資料 {{name}}', proposedFor: '建議會商：{{reasons}}',
  from: { product: '隨產品提供', company: '總公司', branch: '本機構' },
  about: {
    call: '召集後可下載行事曆邀請。與會人員在「今日」看到自己的會商。', begin: '開始後在「會議」頁簽到、討論、表決並作成決議。', end: '結束後草擬紀要，由與會人員簽署，主持人封存。', takePosition: '會前說明您的看法，以最後一次為準。',
    declareConflict: '本人申請迴避者，即時生效：不計入該議題的法定人數，不參與表決。', conflictOfOther: '要求他人迴避者，由主持人決定。', ruleOnConflict: '決定與理由寫入紀要。', attach: '與會人員均可開啟；作廢後紀錄保留。',
    setParticipant: '變更後請重新寄送邀請。', setItem: '一個議題一件案件，也可以沒有案件。', change: '變更後請重新寄送邀請。', cancel: '取消後無法恢復。請重新下載邀請，通知與會人員取消。', removeParticipant: '移除後請重新寄送邀請。', removeItem: '議題退出議程，紀錄保留。',
    voidAttachment: '作廢後不能再開啟，紀錄保留。', draftMinutes: '討論情形來自會議筆記，可以修改；出席、方案、表決、保留意見與決議取自會議紀錄，在此不能修改。', correctMinutes: '已封存的版本維持原樣。更正另立新版，敘明理由，重新簽署並封存。',
    signMinutes: '請讀過全文再簽。簽署以您的登入身分記錄，日後紀要如有更動，簽名隨之失效。', sealMinutes: '封存無法撤銷：全文、出席、決議、保留意見連同驗證值寫入紀錄，筆記不再更動。日後只能另立新版更正。', excuseSignature: '離職等無法簽署者，由主持人敘明理由後免簽。',
    distribute: '收到的同事會看到「待閱知」。', markRead: '記錄您已閱讀這份紀要。',
  },
  form: {
    call: '召集', minutes: '時長（分鐘）', quorumBy: { share: '按比例', count: '按人數' }, quorumHow: { share: '占有表決權人數', count: '有表決權的人數' }, quorumIs: '有表決權 {{voting}} 人，須到 {{needed}} 人', guest: '外部人員', person: '第 {{nth}} 位', addPerson: '新增同事', addGuest: '新增外部人員',
    seat: '席位', postOrEmail: '職務（外部人員填電子郵件）', emptySeats: '留空的席位不列入', item: '議題 {{nth}}', questions: '待議問題（每行一個）', addCase: '加入案件', addItem: '新增議題', changePerson: '變更與會人員', changeItem: '變更議題', who: '來自', whoIs: { colleague: '同事', guest: '外部人員' }, speaker: '誰的意見',
    positionText: '理由', whoseConflict: '何人迴避', conflictItems: '迴避哪些議題（不選為整場會商）', materialHow: '或拖到這裡，或貼上截圖', materialFor: '用於議題', materialForAll: '整場會商',
  },
  section: { facts: '會議', agenda: '議題 · 預計 {{planned}} / {{of}} 分鐘', material: '資料' },
  minutesLong_other: '{{count}} 分鐘', quorumCount: '須到 {{needed}} 人', quorumShare: '有表決權的 {{share}}，須到 {{needed}} 人', quorumNow: '到會 {{present}} / 須到 {{needed}} 人', upTo: '{{role}} {{amount}} 以內', above: '{{role}} 以上金額', calledBy: '召集', noVote: '無表決權', hasLeft: '已離職',
  overplanned: '議題預計 {{planned}} 分鐘，超過會議時長 {{of}} 分鐘', noItems: '沒有議題。按 i 新增，或到案件中按 m。', up: '前移', down: '後移', itemState: { resolved_other: '已有 {{count}} 項決議', postponed: '暫緩', discussing: '討論中', discussed: '已討論' },
  noPositions: '尚無人發表會前意見。', takePosition: '發表意見', silent: '尚無意見：{{names}}', noConflicts: '無人申請迴避。', conflict: { recused: '‖ 迴避', dismissed: '無須迴避', open: '○ 待決定' }, ruling: { yes: '迴避', no: '無須迴避' }, wholeConference: '整場會商', onItems: '議題 {{nths}}',
  noMaterial: '沒有資料。按 u 新增，將檔案拖到這裡，或直接貼上截圖。', withoutOutcome: '尚未表決、決議或暫緩', broken: '第 {{versions}} 版紀要與封存時的驗證值不符，內容已遭更動，不能作為依據。請立即聯絡管理員。',
  brief: { title: '案情 · {{number}}', elsewhere: '案件不在本機，請至所屬機構查看。', tried: '已做的處理', nothingTried: '尚無聯絡與處理紀錄。', similar: '類似案件的處理', sameCause: '同原因', earlier: '本案的其他會商' },
  present: '投影', tabs: '會商各頁', tab: { agenda: '議程', room: '會議', minutes: '紀要', followUp: '落實', timeline: '時間軸' },
  paper: { invitation: '邀請 .ics', agenda: '議程 Word', minutes: '紀要 Word' },
  minutes: { signedAlready: '已有 {{count}} 人簽署。內容有更動者，須重新簽署', sealedStands: '第 {{version}} 版已封存，在新版封存前仍然有效',
    none: '尚無紀要。', noneHow: '會議已經結束，由記錄人草擬：按 w。', noneYet: '會議結束後草擬紀要，簽署後封存。', state: '狀態', draft: '草稿', version: '紀要第 {{version}} 版', write: '草擬紀要第 {{version}} 版', correct: '更正紀要：第 {{version}} 版', correctIt: '更正紀要', rewrite: '重新草擬', reason: '更正的理由',
    because: '更正理由：{{reason}}', discussionOf: '討論情形 {{nth}}. {{title}}', present: '出席', absent: '缺席', carried: '通過', resolution: '決議 {{nth}}', signatures: '簽署', signs: '簽署第 {{version}} 版，驗證值 {{hash}}',
    seals: '封存第 {{version}} 版：{{signatures}} 人簽署，{{excused}} 人免簽，驗證值 {{hash}}', earlier: '先前版本', sent: '分發與閱知', notSent: '尚未分發。', readOffer: '請閱讀這份已封存的紀要，讀後點「已閱」。', receivers: '分發給', addColleague: '再加同事', addOther: '其他收件人',
  },
  ofCase: { proposed: '建議會商', resolution: '{{owner}} · {{due}}前' },
}
