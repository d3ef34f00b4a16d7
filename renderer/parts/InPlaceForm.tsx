import { Button } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Refusal } from '../../shared/log/refusal.ts'
import { useKeys } from '../keys.ts'
import { useText } from '../text/text.ts'
import { Refused } from './Refused.tsx'
import look from './InPlaceForm.module.css'

export interface InPlaceFormProps {
  title: string
  /** one sentence: what it does, which rule applies */
  about?: ReactNode
  submit: string
  onSubmit: () => void
  onCancel: () => void
  busy?: boolean
  refusal?: Refusal | undefined
  /** what cannot be taken back is said, and its button is red */
  grave?: boolean
  restored?: boolean
  /** there is a draft to begin anew: closing the form keeps it */
  onClear?: () => void
  children: ReactNode
}

/** Where typing begins: the first field, of a group of choices the chosen one. */
const typing = 'input:not([type=hidden], [type=file], [type=radio]), input[type=radio]:checked, textarea, select'

/** A daily act, opened under the thing that it changes. Ctrl+Enter saves, Esc closes and keeps the draft. */
export function InPlaceForm(
  { title, about, submit, onSubmit, onCancel, busy = false, refusal, grave = false, restored = false, onClear, children }: InPlaceFormProps,
) {
  const t = useText()
  const form = useRef<HTMLFormElement>(null)
  useKeys('form', title, [
    { on: ['Mod+Enter'], words: submit, run: onSubmit, typing: true },
    { on: ['Escape'], words: t('frame.cancel'), run: onCancel, typing: true },
  ])
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-first]') ?? form.current?.querySelector<HTMLElement>(typing)
    first?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  // what was refused without a field of its own stands at the foot, in a long form below the window
  useEffect(() => void (refusal && form.current?.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' })), [refusal])
  return (
    <form
      ref={form}
      aria-label={title}
      className={look.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <h2 className={look.title}>{title}</h2>
      {about !== undefined && <p className={look.about}>{about}</p>}
      {restored && (
        <p className={look.restored}>
          {t('frame.draftRestored')}
          <button type="button" className={look.link} onClick={onClear}>{t('frame.draftClear')}</button>
        </p>
      )}
      <div className={look.fields}>{children}</div>
      {refusal && <Refused refusal={refusal} />}
      <div className={look.foot}>
        <Button type="submit" aria-busy={busy} data-grave={grave}>{submit}</Button>
        <Button variant="subtle" onClick={onCancel}>{t('frame.cancel')}</Button>
        <span className={look.hint}><kbd>Ctrl Enter</kbd> {submit} · <kbd>Esc</kbd> {t(onClear ? 'frame.draftKept' : 'frame.cancel')}</span>
      </div>
    </form>
  )
}
