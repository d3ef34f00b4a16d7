import type { Translated } from '../translated.ts'
import type { frame as source } from '../zh-CN/frame.ts'

export const frame: Translated<typeof source> = {
  rail: '主選單', cases: '案件', incidents: '輿情', conferences: '會商', import: '匯入', rules: '規則', sync: '同步', settings: '設定',
  now: '今日', board: '時限看板',
  foot: '狀態列',
  demonstration: '示範資料',
  nextDue: '我的最近時限',
  nextDueNone: '我的案件沒有待到期時限',
  keys: '快速鍵',
  signOut: '登出',
  disconnected: '與本機服務中斷，正在重新連線…',
  disconnectedHint: '已儲存的都在，正在填寫的內容留在畫面上。一直連不上時，請重新啟動投訴工作站',
  refusedConnection: '無法連上本機服務。請關閉此頁，重新啟動投訴工作站',
  failed: '這一頁發生錯誤，其他部分不受影響',
  failedReload: '重新開啟這一頁',
  loading: '讀取中…',
  skip: '跳到主要內容',
  save: '儲存', cancel: '取消', close: '關閉', back: '返回', next: '下一步', done: '完成', undo: '復原', remove: '移除', add: '新增',
  edit: '更改', copy: '複製', copied: '已複製', print: '列印', more: '更多', clear: '清除', optional: '選填', retry: '重試', download: '下載',
  yes: '是', no: '否', show: '顯示', hide: '隱藏',
  undone: '已復原',
  notices: '提示',
  draftRestored: '已還原上次未儲存的草稿', draftClear: '清空重填', draftKept: '收合，草稿保留',
  noneFound: '沒有相符的選項',
  palette: {
    title: '命令', placeholder: '輸入命令或案件：國字、拼音、首字母，如 yq', commands: '命令', cases: '案件', none: '沒有相符的命令或案件',
    hint: '↑↓ 選擇 · Enter 執行 · Esc 關閉', count_other: '{{count}} 項',
  },
  search: {
    title: '搜尋案件', placeholder: '姓名、拼音、電話、證件號碼、保單號碼、案件編號，或內文字詞',
    open: '搜尋案件', none: '找不到「{{text}}」', start: '輸入要找的字詞；號碼可以只輸入其中一段',
    total_other: '共 {{count}} 件', some: '共 {{total}} 件，列出前 {{shown}} 件', many: '超過 {{total}} 件，列出前 {{shown}} 件',
    more: '再列出一些',
    where: { number: '案件編號', name: '姓名', phone: '電話', identity: '證件號碼', policy: '保單號碼', plate: '車牌號碼', text: '內文' },
    hint: '↑↓ 選擇 · Enter 開啟 · Esc 關閉',
  },
  lock: { title: '鎖定' },
  comma: '、', colon: '：', aside: '（{{text}}）',
  keyMap: {
    title: '快速鍵', hint: '在輸入欄打字時，除 Esc、Ctrl+Enter、Ctrl+K 外都不作用', anywhere: '隨處可用',
  },
  act: {
    register: '登記投訴', search: '搜尋案件', palette: '命令', keyMap: '快速鍵一覽', goNow: '開啟今日', goBoard: '開啟時限看板', goCases: '開啟案件', goIncidents: '開啟輿情', goConferences: '開啟會商', goImport: '開啟匯入', goRules: '開啟規則', goSettings: '開啟設定',
    undo: '復原剛才的操作', language: '介面語言：{{name}}', light: '淺色', dark: '深色', auto: '依系統明暗', rowsDense: '列高 32（緊密）', rowsWide: '列高 40（寬鬆）', lock: '鎖定工作站',
  },
}
