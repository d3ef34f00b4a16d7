/** The look of printed documents: A4, Chinese office fonts named for Word and LibreOffice alike, page numbers, tables of two columns. */
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'

/** East Asian text in 宋体, headings in 黑体, Latin in Times: what official letters use; every office system has or substitutes them. */
const bodyFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun', cs: 'Times New Roman' }
const headFont = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'SimHei', cs: 'Arial' }
/** half points: 小四 (12 pt) for the body, 二号 (22 pt) for the title */
const bodySize = 24
const smallSize = 21
const titleSize = 44
/** twentieths of a point: A4 with the margins of GB/T 9704 (37 mm above, 28 mm left, 26 mm right, 35 mm below) */
const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 2098, left: 1588, right: 1474, bottom: 1984 } }

/** XML 1.0 has no place for most control characters: one pasted into a text would make the whole document unreadable. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')

function runs(text: string, options: { bold?: boolean; size?: number } = {}): TextRun[] {
  return printable(text).split(/\r\n|\r|\n/).map((line, index) => new TextRun({ text: line, font: bodyFont, size: options.size ?? bodySize, bold: options.bold ?? false, ...(index > 0 && { break: 1 }) }))
}

export const title = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun({ text: printable(text), font: headFont, size: titleSize, color: '000000' })] })

export const heading = (text: string, { newPage = false }: { newPage?: boolean } = {}): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, pageBreakBefore: newPage, spacing: { before: 280, after: 120 }, children: [new TextRun({ text: printable(text), font: headFont, size: 28, color: '000000' })] })

/** A paragraph of running text; `indent` by two characters, as letters are written. */
export const paragraph = (text: string, options: { indent?: boolean; right?: boolean; bold?: boolean } = {}): Paragraph =>
  new Paragraph({
    children: runs(text, { bold: options.bold ?? false }),
    spacing: { line: 360, after: 60 },
    ...(options.right && { alignment: AlignmentType.RIGHT }),
    ...(options.indent && { indent: { firstLine: bodySize * 20 } }),
  })

const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' }
const borders = { top: line, bottom: line, left: line, right: line }
const cell = (text: string, width: number, bold = false): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, borders, margins: { top: 60, bottom: 60, left: 100, right: 100 }, children: [new Paragraph({ children: runs(text, { bold, size: smallSize }) })] })

const textWidth = page.size.width - page.margin.left - page.margin.right

/** A table; `widths` are shares of the text width. The first row repeats on each page when it is a header. */
export function table(rows: readonly (readonly string[])[], widths: readonly number[], header: boolean): Table {
  const sum = widths.reduce((a, b) => a + b, 0)
  const columns = widths.map((width) => Math.floor((textWidth * width) / sum))
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns,
    rows: rows.map((row, index) => new TableRow({
      tableHeader: header && index === 0, cantSplit: row.every((text) => text.length < 400),
      children: row.map((text, column) => cell(text, columns[column] ?? 0, header ? index === 0 : column === 0)),
    })),
  })
}

export type Block = Paragraph | Table

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function docx(blocks: Block[], footer: string): Promise<Uint8Array> {
  const [before = '', after = ''] = footer.split('{page}')
  const numbered = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [before, PageNumber.CURRENT, after], font: bodyFont, size: 18 })],
  })
  const document = new Document({
    creator: 'Redress',
    styles: { default: { document: { run: { font: bodyFont, size: bodySize } } } },
    sections: [{ properties: { page }, footers: { default: new Footer({ children: [numbered] }) }, children: blocks }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
