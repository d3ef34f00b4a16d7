import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { noteExtensions } from './extensions.ts'
import { checkTasks, lessOfLine, makePlain, moveItems, nextLine, toggleFrame, toggleKind } from './line-acts.ts'

const schema = getSchema(noteExtensions({ words: { resolution: '决议', task: '待办' } }))
type Written = [text: string, is?: Record<string, unknown>]

/** Lines, with the cursor at `|`, or what is chosen between two of them. */
function after(lines: Written[], ...commands: Command[]): Written[] {
  const marks: number[] = []
  let pos = 0
  const nodes = lines.map(([text, is]) => {
    for (let at = text.indexOf('|'), gone = 0; at >= 0; at = text.indexOf('|', at + 1), gone += 1) marks.push(pos + 1 + at - gone)
    const plain = text.replaceAll('|', '')
    pos += plain.length + 2
    return schema.node('paragraph', is, plain === '' ? [] : [schema.text(plain)])
  })
  const doc = schema.node('doc', null, nodes)
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, marks[0] ?? 1, marks[1] ?? marks[0] ?? 1) })
  for (const command of commands) command(state, (tr) => (state = state.apply(tr)))
  const { head } = state.selection
  const result: Written[] = []
  state.doc.forEach((node, offset) => {
    const at = head - offset - 1
    const text = at >= 0 && at <= node.content.size ? `${node.textContent.slice(0, at)}|${node.textContent.slice(at)}` : node.textContent
    const is = Object.fromEntries(Object.entries(node.attrs).filter(([, value]) => value !== null))
    result.push(Object.keys(is).length > 0 ? [text, is] : [text])
  })
  return result
}

describe('lines', () => {
  it('become what is chosen, all of them, and plain again', () => {
    expect(after([['甲|'], ['乙|', { kind: 'bullet', depth: 1 }]], toggleKind('ordered'))).toEqual([['甲', { kind: 'ordered' }], ['乙|', { kind: 'ordered', depth: 1 }]])
    expect(after([['甲|', { kind: 'ordered' }], ['乙|', { kind: 'ordered', depth: 1 }]], toggleKind('ordered'))).toEqual([['甲'], ['乙|']])
    expect(after([['甲|', { kind: 'task', checked: true, depth: 2 }]], toggleKind('heading2'))).toEqual([['甲|', { kind: 'heading2' }]])
    expect(after([['甲|', { kind: 'bullet' }], ['乙|']], toggleFrame('resolution'))).toEqual([['甲', { kind: 'bullet', frame: 'resolution' }], ['乙|', { frame: 'resolution' }]])
    expect(after([['甲|', { kind: 'bullet', frame: 'quote', depth: 1 }]], makePlain)).toEqual([['甲|']])
  })

  it('go on in a list and in a frame, and an empty one leaves them step by step', () => {
    expect(after([['甲|乙', { kind: 'task', checked: true }]], nextLine)).toEqual([['甲', { kind: 'task', checked: true }], ['|乙', { kind: 'task' }]])
    const item = { kind: 'bullet', depth: 1, frame: 'quote' }
    expect(after([['甲|', item]], nextLine)).toEqual([['甲', item], ['|', item]])
    expect(after([['|', item]], nextLine)).toEqual([['|', { kind: 'bullet', frame: 'quote' }]])
    expect(after([['|', item]], nextLine, nextLine)).toEqual([['|', { frame: 'quote' }]])
    expect(after([['|', item]], nextLine, nextLine, nextLine)).toEqual([['|']])
  })

  it('are plain after a heading; before its first word the new line comes above', () => {
    expect(after([['案情|', { kind: 'heading1' }]], nextLine)).toEqual([['案情', { kind: 'heading1' }], ['|']])
    expect(after([['|案情', { kind: 'heading1' }]], nextLine)).toEqual([[''], ['|案情', { kind: 'heading1' }]])
    expect(after([['案|情', { kind: 'heading1' }]], nextLine)).toEqual([['案', { kind: 'heading1' }], ['|情', { kind: 'heading1' }]])
  })

  it('lose at Backspace what they are before they lose themselves', () => {
    expect(after([['|甲', { kind: 'bullet', depth: 2, frame: 'quote' }]], lessOfLine)).toEqual([['|甲', { frame: 'quote' }]])
    expect(after([['|甲', { frame: 'quote' }]], lessOfLine)).toEqual([['|甲']])
    expect(after([['甲|', { kind: 'heading1' }]], lessOfLine)).toEqual([['甲|', { kind: 'heading1' }]])
  })

  it('move in by one below the item above, and out to where lists begin', () => {
    const bullet = { kind: 'bullet' }
    expect(after([['甲', bullet], ['乙|', bullet]], moveItems(1), moveItems(1))).toEqual([['甲', bullet], ['乙|', { ...bullet, depth: 1 }]])
    expect(after([['|甲', bullet], ['乙|', bullet]], moveItems(1))).toEqual([['甲', bullet], ['乙|', { ...bullet, depth: 1 }]])
    expect(after([['甲|', { ...bullet, depth: 1 }]], moveItems(-1), moveItems(-1))).toEqual([['甲|', bullet]])
  })

  it('are checked together, and unchecked when all are', () => {
    const task = { kind: 'task' }
    expect(after([['甲|', { ...task, checked: true }], ['乙|', task]], checkTasks)).toEqual([['甲', { ...task, checked: true }], ['乙|', { ...task, checked: true }]])
    expect(after([['甲|', { ...task, checked: true }]], checkTasks)).toEqual([['甲|', task]])
    expect(after([['甲|']], checkTasks)).toEqual([['甲|']])
  })
})
