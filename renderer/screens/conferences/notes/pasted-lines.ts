/**
 * Reads pasted HTML into lines: what stands around words there (headings, lists in lists, quotes, containers) becomes what the line is. The DOM is laid
 * flat first, then ProseMirror reads it by the schema. No word is lost, and nothing is read that the schema does not know.
 */
import { DOMParser, type ParseOptions, type Schema, type Slice } from '@tiptap/pm/model'
import { deepest, type LineFrame, type LineKind } from '../../../../shared/conference/note-schema.ts'

export class LineParser extends DOMParser {
  static of(schema: Schema): LineParser {
    return new LineParser(schema, DOMParser.fromSchema(schema).rules)
  }

  override parseSlice(dom: HTMLElement, options?: ParseOptions): Slice {
    return super.parseSlice(laidFlat(dom), options)
  }
}

interface Around { kind: LineKind | null; depth: number; checked: boolean; frame: LineFrame | null; list: 'bullet' | 'ordered' | 'task'; lists: number; inCell: boolean }

const nowhere: Around = { kind: null, depth: 0, checked: false, frame: null, list: 'bullet', lists: 0, inCell: false }
const blocks = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CANVAS', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR',
  'HTML', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
])
const isBlock = (node: Node): node is HTMLElement => blocks.has(node.nodeName)
const isElement = (node: Node): node is HTMLElement => node.nodeType === 1
const silent = new Set(['HEAD', 'NOSCRIPT', 'OBJECT', 'SCRIPT', 'STYLE', 'TITLE', 'TEMPLATE', 'META', 'LINK', 'BASE'])

function laidFlat(dom: HTMLElement): HTMLElement {
  const into = dom.ownerDocument.createElement('div')
  lay(dom, nowhere, into)
  return into
}

/** What stands in lines one after another becomes a line; blocks among it begin others. */
function lay(parent: Node, around: Around, into: HTMLElement): void {
  let open: HTMLElement | undefined
  // what is laid into a line leaves the list of children
  for (const child of Array.from(parent.childNodes)) {
    if (silent.has(child.nodeName)) continue
    if (isBlock(child)) {
      open = closed(open)
      layBlock(child, around, into)
    } else if (isElement(child) && holdsBlocks(child)) {
      open = closed(open)
      lay(child, around, into)
    } else {
      open ??= into.appendChild(lineOf(around, into.ownerDocument))
      open.append(child)
    }
  }
  closed(open)
}

/** White space between blocks is no line. */
function closed(line: HTMLElement | undefined): undefined {
  if (line && line.textContent?.trim() === '' && !line.querySelector('br, span')) line.remove()
}

const holdsBlocks = (element: HTMLElement): boolean => [...element.querySelectorAll('*')].some(isBlock)

function layBlock(block: HTMLElement, around: Around, into: HTMLElement): void {
  const name = block.nodeName
  if (name === 'HR') {
    if (!around.inCell) into.append(into.ownerDocument.createElement('hr'))
  } else if (name === 'TABLE' && !around.inCell) layTable(block as HTMLTableElement, into)
  else if (block.childNodes.length === 0) {
    // an empty line that somebody meant; an empty container is nothing
    if (name === 'P' || name === 'LI') into.append(lineOf(inside(block, around), into.ownerDocument))
  } else lay(block, inside(block, around), into)
}

function inside(block: HTMLElement, around: Around): Around {
  const name = block.nodeName
  const heading = /^H([1-6])$/.exec(name)?.[1]
  // a heading in an item stays the item's line
  if (heading !== undefined) return around.lists > 0 ? around : { ...around, kind: `heading${Math.min(3, Number(heading))}` as LineKind }
  if (name === 'UL' || name === 'OL') {
    const list = block.getAttribute('data-type') === 'taskList' ? 'task' : name === 'OL' ? 'ordered' : 'bullet'
    return { ...around, list, lists: around.lists + 1, kind: null }
  }
  if (name === 'LI') {
    const box = boxOf(block)
    const task = around.list === 'task' || box !== null
    const checked = task && (block.getAttribute('data-checked') === 'true' || box?.hasAttribute('checked') === true)
    return { ...around, kind: task ? 'task' : around.list, depth: Math.min(deepest, Math.max(0, around.lists - 1)), checked }
  }
  if (name === 'BLOCKQUOTE') return { ...around, frame: around.frame ?? 'quote' }
  if (name === 'SECTION' && block.getAttribute('data-note') === 'resolution') return { ...around, frame: 'resolution' }
  return around
}

/** The box at the beginning of a task, as other programs write one. */
function boxOf(item: HTMLElement): Element | null {
  const box = item.querySelector('input[type=checkbox]')
  return box?.closest('li') === item ? box : null
}

function layTable(table: HTMLTableElement, into: HTMLElement): void {
  const flat = into.ownerDocument.createElement('table')
  const body = flat.appendChild(into.ownerDocument.createElement('tbody'))
  if (table.caption) layBlock(table.caption, nowhere, into)
  for (const row of table.rows) {
    const flatRow = body.appendChild(into.ownerDocument.createElement('tr'))
    for (const cell of row.cells) {
      const flatCell = flatRow.appendChild(cell.cloneNode(false) as HTMLElement)
      lay(cell, { ...nowhere, inCell: true }, flatCell)
    }
  }
  into.append(flat)
}

function lineOf({ kind, depth, checked, frame }: Around, document: Document): HTMLElement {
  const line = document.createElement('p')
  if (kind) line.setAttribute('data-kind', kind)
  if (depth > 0) line.setAttribute('data-depth', String(depth))
  if (checked) line.setAttribute('data-checked', 'true')
  if (frame) line.setAttribute('data-frame', frame)
  return line
}
