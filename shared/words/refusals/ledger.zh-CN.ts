/** Why a ledger cannot be read: what happened, what is safe, what to do. */
export const ledgerRefusal = {
  empty: '文件里没有内容。请打开看看是否存对了文件，再选一次',
  tooLarge: '{{what}}超过上限（{{limit}}）。请按年份或机构分成几个文件，逐个导入；重复的部分不会重复建案',
  notATable: '这不是表格，而是{{found}}。请在原来的系统或 Excel、WPS 里另存为 .xlsx 或 .csv，再选那个文件',
  encrypted: '文件有打开密码，读不了里面的内容。请用 Excel 或 WPS 打开，去掉密码，另存，再选一次',
  oldExcel: '这是旧格式（.{{found}}）。请用 Excel 或 WPS 打开，另存为 .xlsx，再选那个文件',
  cutOff: '文件不完整{{at}}，可能是复制或下载中断。请重新取得完整的文件，再选一次',
  quoteOpen: '第 {{row}} 行开头的引号没有结束，后面的内容分不清列。请在表格软件里打开，改好这一行，另存，再选一次',
  damaged: '文件损坏（{{part}}）。请用 Excel 或 WPS 打开并另存为新文件，再选一次；打不开时，请重新取得文件',
  encodingUnknown: '认不出文字编码，强行读取会把姓名变成乱码。请用 Excel 或 WPS 打开，确认文字正常，另存为 .xlsx，再选那个文件',
  formulas: '有 {{cells}} 个公式单元格，其中 {{withoutValue}} 个没有存下结果。请用 Excel 或 WPS 打开，等公式算完，保存，再选一次',
  unreadable: '文件读不出来，可能正被别的程序占用，或已移走。请关闭占用它的程序，再选一次',
  mappingShape: '字段的对应读不懂。请返回重新对应',
  unknownField: '“{{column}}”对应的字段“{{field}}”不存在。请重新选择',
  unknownColumn: '这张表没有“{{column}}”这一列。请改用自动识别',
  fieldTwice: '“{{field}}”只能对应一列，现在有：{{columns}}。请保留一列，其余选“不导入”',
  what: { file: '文件', unpacked: '解开后的内容', rows: '行数', columns: '列数', cells: '单元格数' },
  found: {
    text: '一段文字', html: '网页（有些系统把网页存成 .xls）', xml: 'XML 文件', json: 'JSON 文件', pdf: 'PDF 文件', archive: '压缩包，请先解开', image: '图片', binary: '程序用的二进制文件',
  },
  atRow: '（到第 {{row}} 行为止）',
} as const
