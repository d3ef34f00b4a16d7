import type { Translated } from '../translated.ts'
import type { rules as source } from '../zh-CN/rules.ts'

export const rules: Translated<typeof source> = {
  title: '規則', packs: '規則包', calendars: '假日安排', version: '第 {{version}} 版', any: '不限',
  yearMissing: '{{year}} 年的假日安排尚未載入。公告發布後請載入，跨年的工作日時限才能算準',
  recomputing: '正在依新日曆重算在辦案件 {{done}}/{{total}}，可以照常工作',
  key: { next: '下一項', previous: '上一項' },
  state: { draft: '草稿', used: '用於新案件', notUsed: '未啟用' },
  clocks: '時鐘', noClocks: '這個規則包只有升級階梯，沒有時鐘', ladders: '升級階梯', noLadders: '沒有升級階梯', addClock: '新增時鐘', addLadder: '新增升級階梯', addStep: '新增一級',
  stepNumber: '第 {{number}} 級', editOf: '變更「{{name}}」', removeOf: '移除「{{name}}」',
  effectiveFrom: '{{from}} 起施行', effectiveBetween: '{{from}} 至 {{to}} 施行', overlays: '疊加於 {{pack}}', notSignedOff: '尚未簽發', shipped: '隨產品提供', signedOff: '{{name}} 簽發於 {{at}}',
  laterVersion: '新案件依更新的一版計時',
  act: { takeUp: '啟用於新案件', putDown: '停用', nextVersion: '起草下一版', signOff: '簽發', editPack: '變更名稱和日期', discard: '放棄草稿', copy: '複製為新規則包', export: '匯出 JSON' },
  done: { takenUp: '新案件將依「{{name}}」計時', putDown: '新案件不再依「{{name}}」計時', discarded: '已放棄「{{name}}」的草稿', signedOff: '「{{name}}」第 {{version}} 版已簽發' },
  import: { title: '匯入 JSON', done: '已匯入為草稿：{{name}}', replaced: '已匯入，取代了原來的草稿：{{name}}' },
  copy: { about: '複製所有時鐘和階梯，成為一個新的規則包草稿；原來的不變。', submit: '複製', titleOf: '{{name}}（副本）' },
  signOff: {
    title: '簽發「{{name}}」第 {{version}} 版', about: '簽發後這一版不能再改，要改須起草下一版。簽發本身不影響任何案件；啟用後，新登記的案件依它計時。', note: '簽發說明（選填）',
    sure: '已逐項核對期限、起算、依據和試算結果', sureMissing: '請先核對並勾選',
  },
  fact: {
    trigger: '起算', afterClock: '「{{clock}}」結束時', limit: '期限', endOfDay: '至當日下班', calendar: '日曆', endsWith: '終止於', firstEnds: '先到者為準', when: '適用', duty: '性質', source: '依據',
    pausedBy: '不計入', inTotal: '共 {{limit}}', approver: '核准', noticeTo: '須告知投訴人', forwarded: '監管轉辦', notForwarded: '非監管轉辦', amountFrom: '金額 {{amount}} 起', amountBelow: '金額不滿 {{amount}}',
    allCases: '所有案件', allClocks: '所有時鐘', repeat: '此後每 {{every}}一次，至多 {{most}} 次',
  },
  step: { complex: '情況複雜', extended: '核准展延' },
  moment: {
    receipt: '收到投訴', registered: '登記', assigned: '分派', firstContact: '首次聯繫', acknowledged: '確認收到', investigated: '開始調查', supervisorLook: '主管審閱', decided: '作出處理決定',
    decisionNotice: '告知處理決定', decisionReceived: '投訴人收到決定', extensionNotice: '告知展延', reviewApplication: '收到核查申請', reviewDecided: '作出核查決定', reviewNotice: '告知核查決定',
    closed: '辦結', callback: '回訪',
  },
  approver: { superior: '上級機構', headOffice: '總公司高階主管', superiorOrHeadOffice: '上級機構或總公司高階主管', supervisor: '主管', manager: '機構負責人' },
  calendarOf: { branch: '本機構工作時間', cn: '通用工作時間' },
  duty: { desk: '應辦事項，到期提醒', complainant: '投訴人的權利，不催辦', opportunity: '可以利用的期限，不催辦' },
  dutyShort: { desk: '應辦', complainant: '投訴人的權利', opportunity: '可利用' },
  kindClocks: { law: '法規時限', company: '公司制度時限' },
  place: { due: '到期時', share: '過 {{percent}}% 時', before: '到期前 {{length}}', after: '到期後 {{length}}' },
  placeOf: { before: '到期前', due: '到期時', after: '到期後', share: '期限的百分比' },
  unit: { workingSecond: '工作秒', workingMinute: '工作分鐘', workingHour: '工作小時', workingDay: '工作日', clockMinute: '分鐘', clockHour: '小時', calendarDay: '天（日曆天）', week: '週', month: '月' },
  field: {
    id: '編號', version: '版本', title: '名稱', effectiveFrom: '施行日期', effectiveTo: '失效日期（選填）', verifiedOn: '條文核對日期（選填）', overlays: '疊加於（選填）', trigger: '起算', limit: '期限',
    extensions: '延長', pausedBy: '不計入', endsWith: '終止', when: '適用', calendar: '日曆', source: '依據', steps: '級', for: '所在時鐘',
    unit: '單位', kind: '效力', article: '條款（選填）', rule: '規則編號（選填）', pauseLaw: '不計入的依據（選填）', complex: '情況複雜可以延長', extended: '經核准可以再延長', inTotal: '延長後共', stage: '階段',
    amountFrom: '金額不低於（選填）', amountBelow: '金額低於（選填）', forPack: '規則包', forClock: '時鐘', forKind: '效力', place: '時點', percent: '百分比', length: '提前或延後', tells: '提醒', requires: '要求',
    again: '重複提醒', every: '間隔', most: '至多幾次',
  },
  bench: { title: '試算', about: '假定每個時鐘都在下面的時刻起算，逐項列出到期時間和算法。只用於核對，不影響案件。', today: '依現在的日曆從 {{date}} 起算' },
  year: {
    name: '{{year}} 年', off: '休', work: '班', offAbout: '放假 {{count}} 天', workAbout: '補班 {{count}} 天', makeup: '補班', loaded: '{{name}} 載入於 {{at}}', span: '{{from}} 至 {{to}}，{{count}} 天',
  },
  load: {
    title: '載入年度', about: '選擇假日安排的檔案：本產品的 JSON，或帶「休」「班」標記的 iCalendar（.ics）。先看清楚哪些時限會變，再載入。', choose: '選擇檔案', refused: '沒有載入', which: '檔案裡有幾個年度，請選擇',
    replaces: '{{year}} 年已經載入，這一次會取代它', notice: '公告', noticeAbout: '國務院辦公廳通知的名稱和文號', submit: '載入 {{year}} 年', done: '{{year}} 年的假日安排已載入，正在重算在辦案件',
  },
  hours: {
    title: '工作時間', about: '依工作小時、工作日計的時限在這些時段裡走。一天可以有幾段，用逗號分開；空著就是休息。補班日用週一的時間。', since: '{{at}} 起', closed: '休息', unreadable: '應寫成 09:00-12:00, 13:30-17:30',
    preview: '查看影響', saved: '工作時間已儲存，正在重算在辦案件',
  },
  calendar: {
    title: '其他日曆', new: '新增日曆', about: '規則包裡的時鐘可以按這裡的日曆計工作時間：其他國家和地區、週六也上班的部門等。儲存前先看哪些時限會變。',
    id: '編號', idAbout: '規則包用它指明日曆，定下後不改', zone: '時區', zoneAbout: 'IANA 名稱，如 Asia/Hong_Kong', source: '來源（選填）', sourceAbout: '休息日依據的公告或法律',
    days: '休息日和特別的日子', holidays: '休息日（選填）', holidaysAbout: '如 2026-12-25，連續幾天寫 2026-10-01..2026-10-07；以空格、逗號或換行分開',
    recurring: '每年都休的日子（選填）', recurringAbout: '月-日，如 12-25', overrides: '另定時間的日子（選填）', overridesAbout: '每行一天，如 2026-02-14 09:00-12:00；只寫日期就是全天不開',
    breaks: '當天中斷（選填）', breaksAbout: '每行一天，如 2026-03-05 10:00-11:30', years: '已知年份（選填）', yearsAbout: '休息日已公布的年份，如 2025 2026；空著表示每年都已知',
    closedAtMost: '未知年份最多休幾個工作日', closedAtMostAbout: '時限跨入未知年份時據此給出範圍', addDays: '從 .ics 加入休息日', daysAdded_other: '檔案裡有 {{count}} 天休息，已填入，尚未儲存',
    usedBy: '用於 {{packs}}', unused: '沒有規則包使用', savedBy: '{{name}} 儲存於 {{at}}', saved: '日曆「{{name}}」已儲存', remove: '移除日曆', removed: '已移除日曆「{{name}}」',
  },
  moved: {
    title: '會變動的時限', none: '在辦案件 {{open}} 件，沒有時限會變', some: '在辦案件 {{open}} 件，其中 {{cases}} 件的 {{dates}} 個時限會變', shown: '，列出最急的 {{shown}} 個', clock: '時限', before: '現在', after: '變為',
    between: '{{earliest}} 至 {{latest}} 之間', notBefore: '不早於 {{earliest}}', counting: '正在計算 {{done}}/{{total}}', countingFirst: '正在計算…', appears: '新增', gone: '不再計時', same: '不變',
  },
}
