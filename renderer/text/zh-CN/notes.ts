/** The notes of a conference: the editor, what it says of saving, and notes that can only be read. */
export const notes = {
  editor: '记录：{{title}}', empty: '还没有记录。', write: '在这里记录。输入 @ 提到同事，输入 # 引用案件。', tools: '格式', tableTools: '表格', undo: '撤销', redo: '重做',
  saving: '正在保存', saved: '已保存', unsaved: '尚未保存，会继续重试。{{reason}}', refused: '没有保存，请把新写的内容复制出来。{{reason}}', unreadable: '读不出这份记录。{{reason}}',
  newer: '这份记录由更新版本的应用写成，在这里只能查看。更新本机的应用后可以继续编辑。', tooLarge: '粘贴的内容太多，没有粘贴。请分几次粘贴，或作为材料附上文件。',
  mark: { bold: '加粗', italic: '斜体', underline: '下划线', strike: '删除线' },
  heading: '{{level}} 级标题', line: { bullet: '项目符号', ordered: '编号', task: '待办', quote: '引用' }, table: '表格', resolution: '决议', mention: '同事', caseReference: '案件', link: '链接',
  tableAct: { rowBefore: '上方加行', rowAfter: '下方加行', deleteRow: '删除行', columnBefore: '左侧加列', columnAfter: '右侧加列', deleteColumn: '删除列', headerRow: '标题行', deleteTable: '删除表格' },
  linkTo: '链接地址', linkHow: '网址（https://）或邮箱', linkWrong: '请填写网址，例如 https://www.nfra.gov.cn，或邮箱地址。', linkSet: '设为链接', linkGone: '去掉链接',
  taskDone: '已完成', taskOpen: '未完成', found: { mention: '同事', caseReference: '案件' }, none: { mention: '没有这位同事', caseReference: '没有相符的案件' }, typeOn: '输入案件号、姓名或正文中的词',
}
