import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useText } from '../../../text/text.ts'
import type { Suggesting } from './suggesting.ts'
import look from './Notes.module.css'

/** Stands at the sign that was typed. The cursor stays in the text: the editor names the marked line to a screen reader. */
export function Suggestions({ suggesting }: { suggesting: Suggesting }) {
  const t = useText()
  const id = useId()
  const open = useSyncExternalStore(suggesting.onChange, suggesting.current)
  const [place] = useState(() => {
    const element = document.createElement('div')
    element.className = look['suggestions'] ?? ''
    return element
  })
  const list = useRef<HTMLUListElement>(null)
  const mount = useRef(open?.props.mount)
  mount.current = open?.props.mount
  const editor = open?.props.editor
  const isOpen = open !== undefined
  useEffect(() => (isOpen ? mount.current?.(place) : undefined), [isOpen, place])
  const marked = open && open.props.items.length > 0 ? `${id}-${open.at}` : undefined
  useEffect(() => {
    const text = editor?.view.dom
    if (!text || marked === undefined) return
    text.setAttribute('aria-controls', id)
    text.setAttribute('aria-activedescendant', marked)
    void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
    return () => {
      text.removeAttribute('aria-controls')
      text.removeAttribute('aria-activedescendant')
    }
  }, [editor, marked, id])
  if (!open) return null
  const { kind, props: { items, query, loading }, at } = open
  return createPortal(
    <>
      {items.length === 0 && <p className={look.suggestNone} role="status">{kind === 'caseReference' && query === '' ? t('notes.typeOn') : loading ? '' : t(`notes.none.${kind}`)}</p>}
      <ul ref={list} id={id} role="listbox" aria-label={t(`notes.found.${kind}`)} hidden={items.length === 0} className={look.suggestList} tabIndex={-1}>
        {items.map((item, index) => (
          <li
            key={item.id} id={`${id}-${index}`} role="option" aria-selected={index === at} className={look.suggestion}
            onPointerMove={() => suggesting.go(index)} onPointerDown={(event) => event.preventDefault()} onClick={() => suggesting.take(index)}
          >
            <span>{item.name}</span> <span className={look.grey}>{item.about}</span>
          </li>
        ))}
      </ul>
    </>,
    place,
  )
}
