import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Cases.module.css'

const narrowest = 380
const widest = 760
const held = (width: number) => Math.round(Math.max(narrowest, Math.min(width, widest)))
/** what one arrow key moves it by */
const step = 20

/** Between list and case: dragged, or moved with the arrow keys. */
export function Splitter({ width }: { width: number }) {
  const t = useText()
  const from = useRef<{ x: number; width: number } | undefined>(undefined)
  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowLeft' ? -step : event.key === 'ArrowRight' ? step : 0
    if (by === 0) return
    event.preventDefault()
    go({ listWidth: held(width + by) })
  }
  function onPointerDown(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { x: event.clientX, width }
  }
  return (
    <div
      role="separator" aria-orientation="vertical" aria-label={t('cases.resize')} aria-valuenow={width} aria-valuemin={narrowest}
      aria-valuemax={widest} tabIndex={0}
      className={look.splitter} onKeyDown={onKeyDown} onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => from.current && go({ listWidth: held(from.current.width + clientX - from.current.x) })}
      onPointerUp={() => {
        from.current = undefined
      }}
    />
  )
}
