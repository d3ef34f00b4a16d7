import type { Translated } from '../translated.ts'
import type { notes as source } from '../zh-CN/notes.ts'

export const notes: Translated<typeof source> = {
  editor: '記錄：{{title}}', empty: '尚無記錄。', write: '在此記錄。輸入 @ 提及同仁，輸入 # 引用案件。', tools: '格式', tableTools: '表格', undo: '復原', redo: '重做',
  saving: '儲存中', saved: '已儲存', unsaved: '尚未儲存，將持續重試。{{reason}}', refused: '未能儲存，請將新寫的內容複製出來。{{reason}}', unreadable: '無法讀取這份記錄。{{reason}}',
  newer: '這份記錄由較新版本的應用程式寫成，在此僅能檢視。更新本機的應用程式後即可繼續編輯。', tooLarge: '貼上的內容過多，未貼上。請分次貼上，或以附件提供檔案。',
  mark: { bold: '粗體', italic: '斜體', underline: '底線', strike: '刪除線' },
  heading: '{{level}} 級標題', line: { bullet: '項目符號', ordered: '編號', task: '待辦', quote: '引文' }, table: '表格', resolution: '決議', mention: '同仁', caseReference: '案件', link: '連結',
  tableAct: { rowBefore: '上方加列', rowAfter: '下方加列', deleteRow: '刪除列', columnBefore: '左側加欄', columnAfter: '右側加欄', deleteColumn: '刪除欄', headerRow: '標題列', deleteTable: '刪除表格' },
  linkTo: '連結位址', linkHow: '網址（https://）或電子郵件', linkWrong: '請填寫網址，例如 https://www.nfra.gov.cn，或電子郵件地址。', linkSet: '設為連結', linkGone: '移除連結',
  taskDone: '已完成', taskOpen: '未完成', found: { mention: '同仁', caseReference: '案件' }, none: { mention: '查無此同仁', caseReference: '沒有相符的案件' }, typeOn: '輸入案號、姓名或內文中的詞',
}
