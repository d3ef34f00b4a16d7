import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../../text/text.ts'
import look from './Case.module.css'

/** A click shows for so long: enough to dial a number, not enough to forget it on the screen. */
const shownMs = 20_000
/** Longer than a click: it is held, and hides when it is let go. */
const holdMs = 300

/** What a look has shown, until it hides by itself. */
export function useLook<Value>(): [Value | undefined, (value: Value | undefined) => void] {
  const [shown, setShown] = useState<Value>()
  useEffect(() => {
    if (!shown) return
    const hide = setTimeout(() => setShown(undefined), shownMs)
    return () => clearTimeout(hide)
  }, [shown])
  return [shown, setShown]
}

interface LookButtonProps { shown: boolean; label: string; onShow: () => void; onHide: () => void }

/** Held it shows while it is held, clicked it shows for a while. Every look is an entry of the case. */
export function LookButton({ shown, label, onShow, onHide }: LookButtonProps) {
  const t = useText()
  const pressedAt = useRef<number | undefined>(undefined)
  return (
    <button
      type="button" className={look.link} aria-pressed={shown} aria-label={label} title={t('case.party.revealAbout')}
      onPointerDown={() => {
        pressedAt.current = shown ? undefined : Date.now()
        if (!shown) onShow()
      }}
      onClick={() => {
        const pressed = pressedAt.current
        pressedAt.current = undefined
        // the press that revealed: a short one leaves it shown, a long one was a look while it was held
        if (pressed !== undefined && Date.now() - pressed < holdMs) return
        if (pressed !== undefined || shown) onHide()
        else onShow()
      }}
      onPointerCancel={onHide}
    >
      {shown ? <IconEyeOff size={15} aria-hidden /> : <IconEye size={15} aria-hidden />}{' '}
      {t(shown ? 'case.party.hide' : 'case.party.reveal')}
    </button>
  )
}
