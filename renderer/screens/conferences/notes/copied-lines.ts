/** Writes what is copied as other programs read it: lists in lists, quotes and headings. pasted-lines.ts reads the same again. */
import { DOMSerializer, type Fragment, type Node as Written, type Schema } from '@tiptap/pm/model'
import { isItem, levelOf, lineOf, type Line } from '../../../../shared/conference/note-line.ts'

type Target = HTMLElement | DocumentFragment
type Options = Parameters<DOMSerializer['serializeFragment']>[1]
interface OpenList { kind: Line['kind']; element: HTMLElement; item?: HTMLElement }

export class LineSerializer extends DOMSerializer {
  static of(schema: Schema): LineSerializer {
    const { nodes, marks } = DOMSerializer.fromSchema(schema)
    return new LineSerializer(nodes, marks)
  }

  override serializeFragment(fragment: Fragment, options: Options = {}, target?: Target): Target {
    const document = options?.document ?? window.document
    const into = target ?? document.createDocumentFragment()
    if (!fragment.content.some(isLine)) return super.serializeFragment(fragment, options, into)
    let frame: Line['frame'] = null
    let around: Target = into
    let lists: OpenList[] = []
    fragment.forEach((node) => {
      const line = isLine(node) ? lineOf(node.attrs) : undefined
      if ((line?.frame ?? null) !== frame) {
        frame = line?.frame ?? null
        around = frame ? into.appendChild(frameOf(frame, document)) : into
        lists = []
      }
      if (!line || !isItem(line.kind)) {
        lists = []
        around.append(line ? this.#line(node, line, options, document) : this.serializeNode(node, options))
      } else lists = this.#item(node, line, lists, around, options, document)
    })
    return into
  }

  #line(node: Written, { kind }: Line, options: Options, document: Document): HTMLElement {
    const level = levelOf(kind)
    const element = document.createElement(level > 0 ? `h${level}` : 'p')
    super.serializeFragment(node.content, options, element)
    return element
  }

  /** Into the list that is open at its depth, or a new one; what was left out on the way there is an item without words. */
  #item(node: Written, line: Line, before: OpenList[], around: Target, options: Options, document: Document): OpenList[] {
    const lists = before.slice(0, line.depth + 1)
    if (lists.length === line.depth + 1 && lists.at(-1)?.kind !== line.kind) lists.pop()
    while (lists.length <= line.depth) {
      const above = lists.at(-1)
      const element = document.createElement(line.kind === 'ordered' ? 'ol' : 'ul')
      if (line.kind === 'task') element.setAttribute('data-type', 'taskList')
      if (above) (above.item ??= above.element.appendChild(document.createElement('li'))).append(element)
      else around.append(element)
      lists.push({ kind: line.kind, element })
    }
    const list = lists.at(-1)
    const item = document.createElement('li')
    if (line.kind === 'task') {
      item.setAttribute('data-checked', String(line.checked))
      const box = item.appendChild(document.createElement('input'))
      box.type = 'checkbox'
      if (line.checked) box.setAttribute('checked', '')
    }
    super.serializeFragment(node.content, options, item)
    list?.element.append(item)
    if (list) list.item = item
    return lists
  }
}

const isLine = (node: Written): boolean => node.type.name === 'paragraph'

function frameOf(frame: NonNullable<Line['frame']>, document: Document): HTMLElement {
  const element = document.createElement(frame === 'quote' ? 'blockquote' : 'section')
  if (frame === 'resolution') element.setAttribute('data-note', 'resolution')
  return element
}
