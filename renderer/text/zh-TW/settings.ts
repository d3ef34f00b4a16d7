import type { Translated } from '../translated.ts'
import type { settings as source } from '../zh-CN/settings.ts'

export const settings: Translated<typeof source> = {
  title: '設定',
  contents: '設定的各部分',
  look: {
    title: '外觀', about: '只對這台電腦有效，立即生效。', language: '介面語言', scheme: '明暗', rows: '清單列高',
    schemes: { auto: '依系統設定', light: '淺色', dark: '深色' }, row32: '32（緊密）', row40: '40（寬鬆）',
  },
  officers: {
    title: '人員', about: '每人以自己的姓名與密碼登入；辦理的事項記在各自名下。', name: '姓名', role: '角色', state: '狀態', working: '在職', left: '已離職', self: '（您）',
    add: '新增人員', addAbout: '請當面告知本人初始密碼，登入後於「設定 · 登入密碼」更換。', change: '更改', changeOf: '更改{{name}}', markLeft: '標為離職', markBack: '恢復在職',
    markLeftOf: '將{{name}}標為離職', markBackOf: '將{{name}}恢復在職', leftAbout: '離職後不能登入，登入密碼同時作廢；辦理過的事項與姓名都保留。', backAbout: '離職時原密碼已作廢。請設定初始密碼，當面告知本人。',
    initial: '初始密碼', initialAgain: '再輸入一次初始密碼', added: '已新增{{name}}', changed: '已更改{{name}}', leftDone: '{{name}}已標為離職', backDone: '{{name}}已恢復在職',
    nameMissing: '請填寫姓名', email: '信箱', emailTyped: '信箱（會商邀請寄到這裡，可不填）', emailWrong: '請填寫完整的信箱，例如 wangfang@company.tw', passphraseMissing: '兩次密碼須相同，至少 8 個字元',
    roleAbout: {
      officer: '登記、辦理自己的案件', supervisor: '另可指派、作成處理決定、匯入與匯出', manager: '另可管理人員', hq: '權限同機構負責人，供總公司消保部使用', reader: '僅能查閱',
    },
  },
  causes: {
    title: '投訴原因', about: '登記、更正與篩選時可選的原因，分大類與細類。停用的不再可選，已使用的案件照舊保留。', cause: '原因', state: '狀態', used: '使用中', retired: '已停用',
    add: '新增大類', addDetail: '新增細類', addDetailTo: '在「{{name}}」下新增細類', name: '名稱', rename: '更名', renameOf: '更改「{{name}}」的名稱',
    renameAbout: '更名後，先前的案件也顯示新名稱；三種介面語言都用這個名稱。', retire: '停用', retireOf: '停用「{{name}}」', bringBack: '恢復', bringBackOf: '恢復「{{name}}」',
    retireAbout: '停用後不再可選，已使用的案件照舊；可以恢復', added: '已新增「{{name}}」', renamed: '已更名為「{{name}}」', retireDone: '已停用「{{name}}」', backDone: '已恢復「{{name}}」',
    details: '{{name}}的細類',
  },
  passphrase: {
    title: '登入密碼', about: '更換您自己的密碼。既有的備份仍以備份當時的密碼或復原金鑰開啟。', old: '目前的密碼', one: '新密碼', two: '再輸入一次新密碼', submit: '更換密碼',
    done: '密碼已更換，下次登入使用新密碼',
  },
  lock: {
    title: '自動鎖定', about: '無人操作時鎖定這台工作站，須輸入密碼才能繼續；未寫完的內容會保留。隨時按 Ctrl+L 立即鎖定。', after: '多久沒有操作即鎖定', minutes_other: '{{count}} 分鐘',
  },
  backup: {
    title: '備份與還原', about: '每天自動備份一次，存放於資料夾的 backups：保留最近 7 天每天一份，以及最近 4 週每週一份。備份皆加密。',
    now: '立即備份', busy: '正在備份並檢驗…', done: '已備份並檢驗，{{size}}', where: '位置', copyPath: '複製位置',
    elsewhere: '磁碟會壞，電腦會遺失：請每週將最新的備份複製到另一顆磁碟，或保險櫃中的隨身碟。',
    restore: '如何還原',
    steps: {
      one: '在沒有資料的電腦上啟動投訴工作站（或另選一個空的資料夾）。', two: '在第一頁選「從備份還原」，選擇備份檔。',
      three: '輸入復原金鑰，或備份當時任一人員的密碼。備份先經檢驗，通過後才寫入；既有的資料不會被覆蓋。',
    },
    demonstration: '目前載入的是示範資料，備份內也是示範資料。',
  },
  verify: {
    title: '資料檢驗', about: '逐筆重算紀錄的檢驗鏈，依紀錄重建案件清單並與現有的比對，並檢查資料檔。唯讀，不更動任何內容。', now: '開始檢驗', busy: '正在檢驗…',
    allFine: '全部正常', notFine: '發現問題',
    entries_other: '共 {{count}} 筆紀錄', chain: '檢驗鏈', chainFine: '完整，沒有任何一筆被更動、刪除或插入', chainBroken: '在第 {{at}} 筆中斷：紀錄可能被更動',
    projections: '案件清單', projectionsFine: '與紀錄一致', projectionsDiffer: '與紀錄不一致：{{tables}}。登出再登入會重新整理', integrity: '資料檔', integrityFine: '完好', integrityBad: '損毀：{{detail}}',
    tables: { case_row: '案件', case_key: '查重線索', officer: '人員', branch: '機構', case_search: '搜尋' },
    advice: '請勿刪除任何檔案，將資料夾整個複製一份保管，再從最近的備份還原。', fine: '正常', bad: '有問題',
  },
  export: {
    title: '匯出', about: '將案件匯出為表格。匯出的檔案含未遮蔽的個人資料，也不再加密，請依規定保管、用畢刪除。', view: '範圍', format: '格式', xlsx: 'Excel（.xlsx）', csv: 'CSV（UTF-8）',
    now: '匯出', busy: '正在匯出…', done: '已匯出「{{name}}」，{{size}}',
  },
  info: {
    title: '關於', version: '版本', shell: '執行方式', electron: '桌面程式', loopback: '本機瀏覽器視窗（127.0.0.1）', data: '資料', dataAbout: '只在這台電腦上，加密儲存，不連網。',
    dataSynced: '在這台電腦上加密保存，並與總公司同步。',
    branch: '機構', code: '機構代碼', zone: '時區',
  },
}
