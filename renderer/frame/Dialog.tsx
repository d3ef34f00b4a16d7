import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useKeys } from '../keys.ts'
import { closeOverlay } from './overlay.ts'
import look from './Overlay.module.css'

/** A layer over the page, on the browser's own dialog: the rest is inert, Esc closes, focus goes back to where it was. */
export function Dialog({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useKeys('overlay', title, [{ on: ['Escape'], words: title, run: closeOverlay, typing: true }], { blocking: true })
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog} aria-label={title} className={look.dialog} data-wide={wide}
      onCancel={(event) => {
        event.preventDefault()
        closeOverlay()
      }}
      onClick={(event) => event.target === dialog.current && closeOverlay()}
    >
      <div className={look.inside}>{children}</div>
    </dialog>
  )
}
