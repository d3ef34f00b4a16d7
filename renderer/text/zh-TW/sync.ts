import type { Translated } from '../translated.ts'
import type { sync as source } from '../zh-CN/sync.ts'

export const sync: Translated<typeof source> = {
  title: '同步', tabs: '同步的各頁', attentionTab: '待處理', attentionCount_other: '{{count}} 項待處理',
  key: { go: '開啟同步', goAttention: '開啟待處理', now: '立即同步', next: '下一項', previous: '上一項' },
  mark: {
    label: '同步狀態：{{words}}', join: '，',
    alone: '單機使用', aloneHint: '資料只在這台電腦上，加密保存；斷網不影響工作', hint: '開啟同步頁',
    synced: '已同步', waiting_other: '{{count}} 項待上傳', connecting: '正在連線總公司', never: '尚未連上總公司',
    offline: '離線', offlineFor: '離線 {{span}}', fetching: '正在取回 {{percent}} %', attention_other: '需要處理：{{count}} 項',
    brief: {
      unreachable: '連不上總公司', notHq: '回應的不是總公司', certificate: '憑證不符', hqFault: '總公司伺服器故障', notEnrolled: '連線已失效，同步停止', revoked: '本機已被停用，同步停止',
      store: '本機寫不進，同步停止', removalHeld: '移除待同意',
    },
  },
  trouble: {
    what: '情況', safe: '資料', todo: '怎麼辦',
    unreachable: {
      what: '連不上總公司：沒有網路，總公司的服務沒有開，或者代理伺服器不放行。', safe: '照常登記、辦理，寫下的都保存在本機，連上後自動上傳。',
      todo: '請檢查網路線或無線網路。網路正常仍連不上時，請把總公司位址告訴網路管理員，請其放行。',
    },
    notHq: {
      what: '代替總公司回應的是別的網頁，多半是飯店、機場或單位網路的登入頁，也可能是代理伺服器的提示頁。', safe: '寫下的都保存在本機，一項沒有丟，連上後自動上傳。',
      todo: '請用瀏覽器開啟任一網頁，依提示登入網路，再按「立即同步」。在公司內遇到時，請告訴網路管理員。',
    },
    certificate: {
      what: '對方出示的憑證不是總公司的，或者本機不信任它。為防冒充，沒有繼續連線。', safe: '寫下的都保存在本機，沒有傳給對方。',
      todo: '請先核對這台電腦的日期和時間。時間無誤仍然如此，請告訴總公司管理員，不要自行略過。',
    },
    hqFault: { what: '總公司的伺服器發生故障，與本機無關。', safe: '寫下的都保存在本機，伺服器恢復後自動上傳。', todo: '不必操作，稍後自動再試。超過一天仍未恢復，請告訴總公司管理員。' },
    notEnrolled: {
      what: '總公司不再承認本機的連線，上傳和取回都已停止。', safe: '照常登記、辦理，待上傳的都保存在本機。', todo: '請總公司管理員給一個新的一次性代碼，在「設定 · 連線總公司」裡重新連線。',
    },
    revoked: {
      what: '總公司已停用這台工作站。', safe: '尚未上傳的會先上傳，收妥以後才清空本機的資料。', todo: '不知情的，請立即聯絡總公司管理員。不要重灌系統，不要刪除資料夾。',
    },
    store: {
      what: '取回的內容寫不進本機：磁碟已滿，或者資料夾唯讀。', safe: '本機已有的案件不受影響；沒有寫進來的還在總公司。', todo: '請騰出磁碟空間，或恢復資料夾的寫入權限，再按「立即同步」。',
    },
    removalHeld: {
      what: '依總公司的通知，要從本機移走的案件、輿情事件或會商偏多，先停下來等主管核對。', safe: '一件也沒有移走；其他內容照常同步。', todo: '請核對下面的件數。機構調整或權限變動引起的，可以同意；說不清原因的，先問總公司管理員。',
    },
  },
  standing: {
    title: '現在的情況', company: '總公司', address: '位址', device: '本機名稱', lastContact: '最近聯繫', ago: '{{at}}，{{span}}前', justNow: '{{at}}，剛剛', neverContacted: '還沒有聯繫上', nextAttempt: '下次自動再試',
    attachments: '附件', attachmentsWait: '{{up}} 個待上傳，{{down}} 個待取回', attachmentsFine: '全部齊備',
    clock: '電腦時鐘', clockFast: '這台電腦的時鐘比總公司快 {{span}}', clockSlow: '這台電腦的時鐘比總公司慢 {{span}}', clockAbout: '記下的時間已依總公司修正，先後以總公司收到的次序為準。畫面上的剩餘時間同樣依總公司的時鐘。請校準電腦的日期和時間。',
    alone: '這台工作站單機使用，沒有連線總公司。案件都在這台電腦上，加密保存。', aloneHow: '連線以後：本機的案件與總公司同步，斷網時照常工作，連上後自動補傳。', join: '連線總公司',
    synced: '本機寫下的都已上傳，總公司的都已取回。', waiting: '待上傳的都保存在本機，連上後自動上傳，不必操作。', working: '正在與總公司往來。',
  },
  firstCopy: {
    title: '首次取回', done: '已取回 {{done}} / {{total}} 件', openComing: '先取回在辦案件，隨後是其餘的。可以離開此頁。', openDone: '在辦案件已經取齊，現在就可以辦理；其餘的在背景繼續。',
  },
  now: { act: '立即同步', busy: '正在同步…', done: '已與總公司核對一遍' },
  repair: {
    act: '檢查並修復', busy: '正在逐筆比對…', about: '檢查並修復：與總公司從頭比對，補齊缺少的，改正不一致的。本機寫下的一項也不會丟棄。',
    fine: '比對了 {{streams}} 個範圍，全部一致', mended: '比對了 {{streams}} 個範圍，取回 {{received}} 筆，修復 {{healed}} 處', failed: '沒有完成',
  },
  removal: {
    title: '待同意的移除', cases: '{{where}}：總公司通知從本機移走 {{count}} 件。', casesBy: '{{where}}：{{name}}變更權限後，總公司通知從本機移走 {{count}} 件。',
    agree: '同意移走…', form: '同意從本機移走 {{count}} 件', formAbout: '移走的只是本機的副本，總公司仍然保存。本機寫下、尚未上傳的不會移走。', type: '請輸入件數 {{count}} 以確認', mismatch: '與件數 {{count}} 不符', confirm: '同意移走', done: '已同意移走 {{count}} 件',
  },
  waiting: { title: '待上傳', none: '沒有待上傳的內容。', number: '案件', what: '內容', who: '誰寫的', when: '什麼時候', more_other: '另有 {{count}} 項', notCase: '不屬於案件' },
  refused: { title: '被退回', none: '沒有被總公司退回的內容。', why: '總公司的答覆', handle: '去處理' },
  talks: { title: '最近與總公司的往來', none: '還沒有往來。', when: '時間', sent: '上傳', received: '取回', outcome: '結果', fine: '正常' },
  streams: {
    title: '同步的範圍', name: '範圍', role: '您的角色', received: '本機', head: '總公司', state: '狀態', whole: '齊全', missing_other: '差 {{count}} 筆',
    cases: '{{branch}}的案件', incidents: '{{branch}}的輿情事件', conferences: '{{branch}}的會商', directory: '公司目錄和規則', own: '您的提醒', other: '其他（{{stream}}）',
  },
  attention: {
    title: '待處理', empty: '沒有待處理的事。', emptyAbout: '總公司退回的內容，以及您與同事同時改動的內容，會列在這裡，兩邊寫的都保留。',
    list: '待處理的事',
    is: { refused: '被退回', overwrote: '改在對方之後', overwritten: '被對方改過', quarantined: '總公司暫存', newerApp: '須更新軟體' },
    about: {
      refused: '總公司沒有採用您寫的這一項。原文保留在下面。', lost: '{{name}}在您之前已經辦理，總公司採用了對方的，沒有採用您的。您寫的原文保留在下面。', overwrote: '您和{{name}}改了同一處，您的在後，現以您的為準。', overwritten: '您和{{name}}改了同一處，對方的在後，現以對方的為準。您寫的原文保留在下面。',
      quarantined: '總公司讀不懂這一項，原樣存著，沒有採用。請把案件編號告訴總公司管理員。', newerApp: '這一項由更新版本的軟體寫成，本機讀不懂，已原樣保存。請更新本機的軟體；更新以前，這件案件在本機只能查閱。',
    },
    yours: '您寫的', theirs: '{{name}}寫的', stands: '現用', answer: '總公司的答覆', field: '項目', did: '所辦事項', differs: '不同', notWritten: '沒有寫', nothingWritten: '這一項沒有文字內容。',
    reissue: '重新提交', accept: '以總公司為準', acknowledge: '知道了', ask: '詢問對方', openCase: '開啟案件', openIncident: '開啟輿情事件', openConference: '開啟會商', notReissuable: '現在不能再提交：案件的情況已經變了', nobodyToAsk: '沒有可以詢問的人',
    reissued: '已重新提交：{{what}}', accepted: '已以總公司為準：{{what}}', acknowledged: '已從待處理中去掉：{{what}}', asked: '已在案件裡留言詢問{{name}}', askedAt: '{{at}} 已詢問對方',
    askForm: '詢問{{name}}', askAbout: '寫成案件的備註，對方在案件裡看得到。', askText: '留言', askDraft: '{{name}}：「{{fields}}」我們寫得不一樣，請核對以哪個為準。', askSend: '留言',
    onCase_other: '{{count}} 項待處理',
  },
  op: {
    directory: {
      foundBranch: '設立機構', enrolOfficer: '新增人員', changeOfficer: '變更人員', changeBranch: '變更機構', grant: '授權', withdrawGrant: '收回授權', addCause: '新增投訴原因', renameCause: '變更原因名稱', retireCause: '停用投訴原因',
    },
    rules: { draftPack: '起草規則包', discardDraft: '放棄規則草稿', signOffPack: '簽發規則包', takeUp: '啟用規則包', loadYear: '載入年度日曆', setHours: '變更工作時間', saveCalendar: '儲存日曆', removeCalendar: '移除日曆' },
    reminder: { fire: '提醒已送達', snooze: '稍後提醒' },
    audit: { export: '匯出案件', makeLetter: '產生告知書', agreeToRemoval: '同意移走案件' },
    notes: { append: '會商筆記' },
    convening: { saveTemplate: '會商範本', retireTemplate: '停用或恢復會商範本', setRules: '會商規則和授權' },
    posts: { record: '貼文', measure: '傳播數據', correct: '更正貼文', void: '作廢貼文' },
    playbook: { draft: '草擬預案', discardDraft: '捨棄預案草稿', publish: '發布預案', retire: '停用或恢復預案', answerSuggestion: '答覆預案建議' },
    grading: { publish: '發布分級標準' },
    attention: { settle: '處理了待處理的一項', noteAsked: '詢問了對方', unsettle: '放回待處理' },
    unknown: '新版軟體寫的內容',
  },
  field: {
    add: '加上', remove: '去掉', reason: '理由', summary: '內容', direction: '方向', at: '時間', reached: '是否聯繫上', plan: '調查計畫', noDirectInterest: '聲明無直接利益關係', kind: '類型', from: '自', to: '至', institution: '機構', result: '結果',
    what: '等待的內容', since: '自', until: '至', remark: '審閱意見', clock: '時鐘', step: '升級步驟', pack: '規則包', approver: '批准人', approvedAt: '批准時間', reference: '批准文號', title: '職務', notice: '告知', method: '方式', proof: '憑證', of: '告知的內容',
    unreachable: '多次聯繫仍無法告知', agreedOtherwise: '另有約定', receivedByComplainantAt: '投訴人收到時間', rev: '第幾筆紀錄', how: '撤回方式', grounds: '申請理由', written: '書面申請', lateReason: '逾期受理的理由', superior: '核查機構', newFacts: '有新的事實和理由',
    retentionYears: '保管年限', fromNumber: '併入的案件', about: '說明', text: '備註', roles: '身分', toBranch: '轉往機構', toUnit: '移交部門', outcome: '結論', repliedAt: '答覆時間', reply: '答覆', source: '來源', fields: '查看的內容', format: '格式', cases: '件數', views: '範圍', filtered: '經過篩選',
    partyId: '當事人', attachmentId: '附件', packs: '規則包', code: '機構代碼', zone: '時區', above: '上級機構', role: '角色', left: '已離職', branchId: '機構', officerId: '人員', under: '所屬大類', retired: '停用', note: '說明', version: '版本', year: '年度', weekly: '每週時間', packIds: '規則包', packId: '規則包', calendarId: '日曆', definition: '日曆內容',
  },
  presence: { also_other: '{{names}} 也在看這個案件', alsoIncident_other: '{{names}} 也在看這起輿情事件' },
}
