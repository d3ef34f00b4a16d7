import type { Translated } from '../translated.ts'
import type { ledgerRefusal as source } from './ledger.zh-CN.ts'

export const ledgerRefusal: Translated<typeof source> = {
  empty: '檔案裡沒有內容。請開啟確認是否存對檔案，再選一次',
  tooLarge: '{{what}}超過上限（{{limit}}）。請依年度或機構拆成幾個檔案，逐一匯入；重複的部分不會重複建案',
  notATable: '這不是表格，而是{{found}}。請在原來的系統或 Excel、WPS 另存為 .xlsx 或 .csv，再選該檔案',
  encrypted: '檔案設有開啟密碼，無法讀取內容。請用 Excel 或 WPS 開啟，移除密碼，另存新檔，再選一次',
  oldExcel: '這是舊格式（.{{found}}）。請用 Excel 或 WPS 開啟，另存為 .xlsx，再選該檔案',
  cutOff: '檔案不完整{{at}}，可能是複製或下載中斷。請重新取得完整的檔案，再選一次',
  quoteOpen: '第 {{row}} 列開頭的引號沒有結束，後面的內容無法分欄。請在試算表軟體開啟，改好這一列，另存新檔，再選一次',
  damaged: '檔案損毀（{{part}}）。請用 Excel 或 WPS 開啟並另存新檔，再選一次；無法開啟時，請重新取得檔案',
  encodingUnknown: '無法辨識文字編碼，勉強讀取會使姓名變成亂碼。請用 Excel 或 WPS 開啟，確認文字正常，另存為 .xlsx，再選該檔案',
  formulas: '有 {{cells}} 個公式儲存格，其中 {{withoutValue}} 個沒有存下結果。請用 Excel 或 WPS 開啟，待公式算完，儲存，再選一次',
  unreadable: '檔案讀不出來，可能正由其他程式占用，或已移走。請關閉占用它的程式，再選一次',
  mappingShape: '欄位對應無法讀取。請返回重新對應',
  unknownField: '「{{column}}」對應的欄位「{{field}}」不存在。請重新選擇',
  unknownColumn: '這張表沒有「{{column}}」這一欄。請改用自動辨識',
  fieldTwice: '「{{field}}」只能對應一欄，目前有：{{columns}}。請保留一欄，其餘選「不匯入」',
  what: { file: '檔案', unpacked: '解開後的內容', rows: '列數', columns: '欄數', cells: '儲存格數' },
  found: {
    text: '一段文字', html: '網頁（有些系統把網頁存成 .xls）', xml: 'XML 檔', json: 'JSON 檔', pdf: 'PDF 檔', archive: '壓縮檔，請先解壓縮', image: '圖片', binary: '程式用的二進位檔',
  },
  atRow: '（到第 {{row}} 列為止）',
}
