import type { Translated } from '../translated.ts'
import type { incidents as source } from '../zh-CN/incidents.ts'

export const incidents: Translated<typeof source> = {
  title: '輿情事件', list: '輿情事件清單', page: '輿情事件 {{number}}', acts: '可以做的事', unknown: '找不到這起輿情事件，可能在其他資料裡', level: '等級：',
  scopes: '範圍', scope: { open: '處置中', closed: '已結案', all: '全部' },
  empty: { open: '沒有處置中的輿情事件。', closed: '沒有已結案的輿情事件。', all: '還沒有輿情事件。' },
  emptyHow: '媒體、自媒體或其他組織介入投訴時在這裡立案：按 c 單獨立案，或在案件裡按 i，或在案件清單裡選取幾件再立案。',
  key: {
    down: '下一起', up: '上一起', open: '開啟', scope: '換範圍', back: '返回', tab: '換到第幾頁', copyNumber: '複製事件編號', stepDown: '下一步驟', stepUp: '上一步驟', step: '辦理或核准這一步',
  },
  late_other: '{{count}} 項逾期', counts: '{{cases}} 件案件 · {{posts}} 則貼文', opened: '已立案 {{number}}', saved: '已儲存：{{act}}', recorded: '登錄', nextStep: '下一步：{{step}}',
  drillNote: '這是一次應變演練，事件為虛構，不計入統計。', head: { noticed: '發現' },
  tabs: '事件的各頁',
  tab: { facts: '概況', grading: '研判', run: '執行', posts: '貼文與傳播', statements: '聲明', reports: '通報', contacts: '聯繫', evidence: '證據', review: '檢討', timeline: '時間軸' },
  section: { facts: '事件情況', opened: '立案', assessments: '研判紀錄', submissions: '高階主管風險評估', contacts: '聯繫紀錄', decisions: '決策紀錄' },
  waits: { submission: '待決定', statement: '待核定', stepApproval: '待核准' }, noNotes: '沒有備註。',
  noCases: '沒有關聯案件。按 l 關聯；案件的期限照常計算。', caseElsewhere: '其他機構', unlink: '取消關聯 {{number}}',
  noAssessments: '尚未研判。研判依分級標準得出建議等級，由人確認。', assessAgain: '重新研判', noSubmissions: '尚未提報高階主管。', awaitsDecision: '等待高階主管決定', superseded: '之後另有提報，以最近一次為準',
  grade: {
    input: '研判項目', value: '情況', points: '得分 × 權重', share: '計分', total: '合計', from: '{{larger}} 分起{{largerName}}，{{major}} 分起{{majorName}}，{{critical}} 分起{{criticalName}}', raised: '「{{value}}」：不低於{{level}}', proposed: '建議等級',
    choose_other: '還有 {{count}} 項未選，選完即得出建議等級', level: '確認等級', changed: '與建議不同', overridden: '調整理由：{{reason}}', matrix: '分級標準第 {{version}} 版 · {{law}}',
  },
  dossier: { widest: '傳播最廣的 {{shown}} 則（共 {{count}} 則）', title: '決策依據', spread: '傳播', figures: '{{posts}} 則貼文，轉發留言 {{reach}}，最近一天 {{day}} 則', posts: '{{posts}} 則貼文' },
  noRun: '尚未啟動預案。', noRunHow: '啟動後，預案的每一步都有負責人和期限，將屆和逾期時會提醒。', progress: '{{done}} / {{of}} 步', started: '啟動', moveTo: '更換到第 {{version}} 版', moved: '由第 {{from}} 版換到第 {{to}} 版：{{reason}}',
  movePreview: '{{changed}} 步有變動，{{same}} 步不變；已辦的保留。', change: '變動', changes: { added: '新增', gone: '取消', moved: '期限變動', same: '不變' }, dueBefore: '原期限', dueAfter: '新期限', endedRuns: '已結束的預案：{{reason}}', noDue: '不限時',
  plans: {
    none: '沒有可以啟動的預案。請機構負責人在「預案」裡發布一個。', fitting: '適用於本事件', others: '其他預案', fits: '適用', decided: '高階主管選定', about: '第 {{version}} 版 · {{steps}} 步 · {{from}}',
    from: { product: '隨產品提供', company: '總公司', branch: '本機構' },
  },
  step: {
    act: { doStep: '辦理', assignStep: '分派', skipStep: '略過', approveStep: '核准', returnStep: '退回' }, required: '必辦', evidence: '須附證據', checklist: '核對 {{count}} 項', approval: '須核准', approvalBy: '{{role}}或以上', returned: '被退回', left: '– 未辦', toRecord: '去{{act}}',
    byRecord: '完成的標誌', question: '問題', note: '辦理情形', source: '依據', company: '公司制度 · {{law}}',
  },
  noStatements: '還沒有聲明。草擬後由另一位同仁核定，核定後才能發布。',
  statement: {
    next: '草擬新版', nextOf: '草擬新版：{{title}}', earlier_other: '先前的 {{count}} 版', waits: '待核定', approved: '已核定', returned: '已退回', published: '已發布', publishedAt: '{{at}} 發布於 {{where}}',
  },
  noReports: '還沒有通報。先報初報，再報續報，最後報終報。', reportTo: '報 {{to}} · {{method}} · {{at}}',
  noContacts: '還沒有聯繫紀錄。記者、監管機關、平台來電來函都記在這裡。', noDecisions: '還沒有決策紀錄。',
  noEvidence: '沒有證據。按 u 新增，把檔案拖到這裡，或直接貼上截圖。', evidence: { how: '或拖到這裡，或貼上截圖', addedBy: '存入', notAnImage: '已存入 {{name}}，但它不是圖片，只能當檔案開啟' },
  noAccountability: '尚無究責結論。無須究責的也要寫明理由。', noReview: '尚未檢討。', noActions: '沒有改善措施。', actionLate: '超過期限', noEffect: '改善完成後檢核成效。', effective: '改善有效', notEffective: '改善未見成效', noSuggestions: '還沒有建議。', closable: '檢討和究責齊備，可以結案。',
  about: {
    describe: '更正後，原來的內容留在時間軸裡。', linkCases: '案件照常辦理，期限不變。', assess: '每項選一種情況，依分級標準得出建議等級；與建議不同時寫明理由。', submit: '最近一次研判連同處置建議，提報高階主管作輿情風險評估。', decide: '登錄高階主管的決定和批准人。',
    startRun: '本次執行始終依啟動時的版本，以後發布的新版不影響它。', moveRun: '以後依新版執行，已辦的步驟保留。', endRun: '未辦的步驟不再計時。', attach: '存入時記下雜湊值和擷取時間，以後可以證明沒有改動。', draftStatement: '儲存後等待另一位同仁核定。',
    publishStatement: '記下在哪裡、什麼時候發布。', report: '記下報給誰、怎麼報的、內容是什麼。', holdAccountable: '結案前必須有究責結論。', review: '結案前必須檢討。重寫時，已完成的改善保留。', checkEffect: '改善是否真正解決了問題。', suggest: '寫給預案的維護人，供下一版採納。',
    close: '結案後只能完成改善、檢核成效、備註和補充證據。', reopen: '事件回到處置中。', void: '作廢後退出清單和統計，歷史保留可查。此操作無法復原。', skipStep: '略過的步驟和理由留在紀錄裡。', returnStep: '退回後由承辦人重新辦理。', voidAttachment: '作廢後不能再開啟，紀錄保留。',
  },
  form: { publishBefore: '預案中發布之前還有 {{count}} 步未辦：{{steps}}。仍可登記發布。',
    open: '立案', drill: '應變演練（虛構的事件，不計入統計）', noticedAbout: '從首次發現起計回應時間', regionsHow: '幾個地區之間用頓號或逗號隔開', casesHow: '輸入案件號、姓名或內文中的詞，按 Enter 選第一件', casesFound: '找到的案件', casesNone: '沒有相符的案件',
    assess: '確認等級', submit: '提報', decide: '登錄決定', doStep: '完成這一步', remark: '備註', approverName: '批准人', approverTitle: '批准人職稱', template: '套用預案的文稿', templateHow: '選擇後填入下面，可以再改', statement: '聲明內文', whereHow: '例如：官方微博、官網、新聞稿',
    publishedAt: '發布時間', reportKind: '通報類別', reportMethod: '通報方式', reportedAt: '通報時間', reportText: '通報內容', contactKind: '對方', contactName: '姓名', promisedHow: '答應了什麼、什麼時候答覆；沒有就不填', decided: '決定內容', findingsHow: '誰對什麼負責；無須究責的寫明理由',
    action: '第 {{nth}} 項措施', actionOwner: '負責人', actionOwnerName: '負責人（外單位）', addAction: '增加一項', result: '完成情形', effect: '結論', effectText: '檢核情形',
  },
  paper: { title: '文件', making: '正在產生…', initial: '初報 Word', followUp: '續報 Word', final: '終報 Word', riskAssessment: '輿情風險評估 Word', review: '評估檢討 Word', package: '事件資料 ZIP', packageHow: '檢討報告、全部紀錄、貼文表格、證據原件與校驗值' },
}
