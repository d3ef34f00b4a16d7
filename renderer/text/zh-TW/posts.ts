import type { Translated } from '../translated.ts'
import type { posts as zhCN } from '../zh-CN/posts.ts'

export const posts: Translated<typeof zhCN> = {
  list: '貼文', shownAs: '檢視', search: '搜尋內文或發布者', order: '排序', by: { newest: '最新', oldest: '最早', reach: '擴散量' },
  count_other: '{{count}} 則', none: '尚無貼文。看到的貼文可逐則登錄，監測系統匯出的表格可整份匯入。', nothingFound: '沒有符合的貼文。', noTime: '時間不詳', nobody: '（未署名）', voided: '已作廢', opened: '開啟的貼文',
  today: '近 24 小時新增 {{lastDay}} 則，之前 24 小時 {{dayBefore}} 則。', undated_other: '另有 {{count}} 則時間不詳，未計入曲線。',
  line: {
    collected: '已蒐集的貼文（累計）', engaged: '轉發、評論、按讚（累計）', about: '{{from}} 至 {{to}}；編號為處置步驟',
    aloud: '擴散曲線：累計蒐集 {{collected}} 則，轉發、評論、按讚合計 {{engaged}}',
  },
  short: { reposts: '轉 {{figure}}', comments: '評 {{figure}}', likes: '讚 {{figure}}', views: '閱 {{figure}}' },
  field: {
    id: '平台編號', parent: '上層貼文編號', kind: '類型', platform: '平台', author: '發布者', at: '發布時間', url: '網址', text: '內文', reposts: '轉發數', comments: '評論數', likes: '按讚數', views: '閱讀數', measuredAt: '數據時間', reason: '理由',
  },
  act: { record: '登錄貼文', import: '匯入監測資料', figures: '更新數據', correct: '更正', capture: '加入截圖', void: '作廢', close: '收合' },
  about: {
    record: '網址或內文至少填一項。同一網址只算一則貼文。', correct: '登錄有誤的改正過來。原來的內容與每次更正都保留。', figures: '填平台目前的數字，不清楚的留白。曲線由此往後延伸。', void: '誤收的貼文。紀錄保留，不再計入擴散。', capture: '截圖或 PDF 依原樣加密保存，並記下校驗值與擷取時間。',
    import: '支援 CSV、Excel、JSON 以及由表格複製的內容。已有的貼文只更新數據，重複匯入不會重複。',
  },
  corrected: '更正已儲存', correctHow: '必填。原文已被刪除的，寫在這裡即可，其他各項不動', history: '更正紀錄', nothing: '（空白）', reveal: '檢視原文', copy: '複製網址', copied: '網址已複製', recorded: '貼文已登錄', chooseFile: '選擇檔案',
  tree: {
    title: '轉發關係', none: '現有資料沒有轉發關係。匯入的表格須有「上層貼文編號」一欄。', levels: '層級：{{levels}}。', level: '第 {{level}} 層 {{count}} 則', orphans_other: '{{count}} 則的上層貼文不在已蒐集之列。', more_other: '另有 {{count}} 則較小的分支未列出',
    below: '直接轉發 {{direct}}，以下共 {{below}}',
  },
  import: {
    uploading: '正在傳送 {{name}}：{{percent}} %', reading: '正在讀取 {{name}}', checking: '正在核對', writing: '正在寫入，可離開本頁', sheet: '工作表', platform: '沒有平台欄時，歸為', columns: '欄位對應', columnOf: '「{{column}}」欄對應', leftOut: '不匯入', capturedAt: '數據擷取時間', capturedHow: '沒有擷取時間欄時，擴散數據以「數據擷取時間」為準，「5 分鐘前」也由它起算。',
    counts: '共 {{read}} 列：新增 {{created}} 則，更新數據 {{measured}} 則，沒有變動 {{unchanged}} 則，同一貼文的重複列 {{repeated}} 列，無法匯入 {{rejected}} 列。', found: '{{dated}} 則有發布時間，{{parents}} 則有上層貼文。',
    done: '匯入完成：新增 {{created}} 則，更新數據 {{measured}} 則，沒有變動 {{unchanged}} 則，無法匯入 {{rejected}} 列。', write: '匯入', nothingChanged: '已有的貼文沒有變動。', paste: '或在此貼上表格內容',
    troubles: '無法匯入 {{rejected}} 列，另有 {{warnings}} 處提示', trouble: '第 {{line}} 列 {{column}}：{{reason}} {{value}}',
  },
  trouble: { nothing: '沒有內文、網址與編號', timeUnreadable: '時間無法讀出，按時間不詳匯入', timeInFuture: '時間在未來，按時間不詳匯入', numberUnreadable: '數字無法讀出，該項留白', textCut: '內文過長，只保留前 20,000 字', notALink: '不是 http 或 https 網址，按文字保留，不作連結', idReused: '編號與另一則貼文相同，但網址和作者都不同，按新的貼文匯入' },
}
