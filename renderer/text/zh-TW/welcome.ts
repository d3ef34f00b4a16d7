import type { Translated } from '../translated.ts'
import type { welcome as source } from '../zh-CN/welcome.ts'

export const welcome: Translated<typeof source> = {
  title: '投訴工作站',
  lead: '案件、時限、告知都在這台電腦上，加密儲存，斷網照常工作。',
  step: '第 {{step}} 步，共 {{steps}} 步',
  language: '介面語言',
  begin: '建立新工作站',
  beginAbout: '第一次在這台電腦上使用',
  restore: '從備份還原',
  restoreAbout: '換了電腦，或資料損毀',
  who: {
    title: '機構與您',
    branchName: '機構名稱', branchNameExample: '例如：廣州分公司',
    branchCode: '機構代碼', branchCodeAbout: '用於案件編號開頭，例如 GZ2026-3F-00017；未填時取名稱的拼音首字母',
    officerName: '您的姓名',
    role: '您將以「機構負責人」身分登入：可新增人員、作成處理決定、備份與還原。日後可在設定中新增專員與主管。',
  },
  passphrase: {
    title: '登入密碼',
    about: '密碼是開啟資料的鑰匙，不會傳送到任何地方。長度勝於複雜：用四五個不相干的詞連起來，比「P@ss1」更難猜，也更好記。',
    one: '密碼', two: '再輸入一次', short: '至少 8 個字元，建議 16 個以上', differ: '兩次輸入不同',
    strength: { weak: '偏短：{{count}} 個字元', fair: '可以：{{count}} 個字元', good: '很好：{{count}} 個字元' },
    create: '建立工作站',
  },
  key: {
    title: '復原金鑰',
    about: '忘記密碼、或要在另一台電腦還原備份時，只有它能開啟資料。僅顯示這一次，請列印或抄寫，鎖入櫃中；不要存在這台電腦上，也不要拍照傳送。',
    group: '第 {{n}} 組', confirm: '請對照紙本輸入第 {{n}} 組', confirmWrong: '與第 {{n}} 組不符，請核對紙本', continue: '已妥善保管，繼續',
    printTitle: '投訴工作站復原金鑰', printAbout: '機構：{{branch}}　列印日期：{{date}}　請鎖入保險櫃，勿拍照或上傳。',
  },
  start: {
    title: '從哪裡開始',
    empty: '空白開始', emptyAbout: '立即登記第一件投訴',
    demonstration: '載入示範資料', demonstrationAbout: '虛構的案件與人員，用來熟悉操作；畫面上會一直標示「示範資料」',
    import: '匯入台帳', importAbout: '把現有的 Excel 或 CSV 台帳變成案件，可重複匯入而不重複建案',
    loading: '正在載入示範資料…', loaded_other: '已載入 {{count}} 件示範案件',
  },
  join: {
    title: '加入總公司', wayAbout: '總公司給了您一次性代碼',
    about: '位址和一次性代碼由總公司管理員提供；代碼帶有您的姓名與機構。加入後案件從總公司下載到本機，斷網時照常工作。',
    submit: '加入',
    left: { nothing: '這台電腦上什麼也沒有建立；填寫的內容還在，可以修改後再試。', storeOfBefore: '原有的資料沒有變動。請重新啟動投訴工作站，登入後繼續使用。' },
  },
  restoreForm: {
    title: '從備份還原',
    about: '選擇備份檔，輸入復原金鑰，或備份中一位人員的密碼。備份會先經檢驗，通過後才寫入；這台電腦上不會有資料被覆寫。',
    file: '備份檔', key: '復原金鑰或密碼', keyAbout: '復原金鑰的大小寫、空格與連字號都不影響；密碼是備份當時的密碼', failed: '未還原', submit: '檢驗並還原', reading: '正在讀取備份… {{percent}}%', done: '已還原，請登入',
    chosen: '{{name}}（{{size}}）', choose: '選擇檔案',
  },
}
