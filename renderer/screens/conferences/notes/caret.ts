/**
 * Where one's own caret stands after somebody else has written. The binding guesses it from the words of the blocks around it, and takes one empty
 * paragraph for another: what is typed next then stands in the midst of a colleague's sentence. Yjs knows the place itself, so its answer counts as
 * long as the place still exists; only where the block was replaced under the caret the guess is all there is.
 */
import { Extension } from '@tiptap/core'
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import { createAbsolutePositionFromRelativePosition, type AbstractType, type Doc, type RelativePosition, type XmlFragment } from 'yjs'

interface Binding { beforeTransactionSelection: { type: string; anchor: RelativePosition; head: RelativePosition } | null; mapping: Map<AbstractType<unknown>, never> }
interface Sync { doc: Doc; type: XmlFragment; binding: Binding }

export const ownCaret = Extension.create({
  name: 'ownCaret',
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: (transactions, _, state) => (transactions.some(cameFromOthers) ? caretKept(state) : null) })],
})

function cameFromOthers(transaction: Transaction): boolean {
  const change = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean } | undefined
  return change?.isChangeOrigin === true && change.isUndoRedoOperation !== true
}

function caretKept(state: EditorState): Transaction | null {
  const sync = ySyncPluginKey.getState(state) as Sync | undefined
  const before = sync?.binding.beforeTransactionSelection
  if (!sync || before?.type !== 'text') return null
  const anchor = placeOf(sync, before.anchor)
  const head = placeOf(sync, before.head)
  if (anchor === undefined || head === undefined || (anchor === state.selection.anchor && head === state.selection.head)) return null
  if (Math.max(anchor, head) > state.doc.content.size) return null
  return state.tr.setSelection(TextSelection.between(state.doc.resolve(anchor), state.doc.resolve(head))).setMeta('addToHistory', false)
}

function placeOf({ doc, type, binding }: Sync, position: RelativePosition): number | undefined {
  const place = createAbsolutePositionFromRelativePosition(position, doc)
  if (!place || isGone(place.type)) return undefined
  return relativePositionToAbsolutePosition(doc, type, position, binding.mapping) ?? undefined
}

/** It, or anything that it stands in, was deleted. */
function isGone(type: AbstractType<unknown>): boolean {
  for (let item = type._item; item; item = (item.parent as AbstractType<unknown> | null)?._item ?? null) if (item.deleted) return true
  return false
}
