import { useSyncExternalStore } from 'react'
import { refusalText, useText } from '../text/text.ts'
import { currentToasts, dismiss, onToasts, undoLatest } from './toasts.ts'
import look from './Toasts.module.css'

export function Toasts() {
  const t = useText()
  const toasts = useSyncExternalStore(onToasts, currentToasts)
  return (
    <div role="status" aria-label={t('frame.notices')} className={look.toasts} data-no-print>
      {toasts.map(({ id, words, undo, refusal, way }) => (
        <div key={id} className={look.toast} data-refused={refusal !== undefined}>
          <span>{refusal ? `${words} ${refusalText(t, refusal)}` : words}</span>
          {undo && (
            <button type="button" className={look.undo} onClick={() => void undoLatest(t('frame.undone'))}>
              {t('frame.undo')} <kbd>Ctrl Z</kbd>
            </button>
          )}
          {way && (
            <button
              type="button" className={look.undo}
              onClick={() => {
                dismiss(id)
                way.go()
              }}
            >
              {way.words}
            </button>
          )}
          <button type="button" className={look.close} aria-label={t('frame.close')} onClick={() => dismiss(id)}>×</button>
        </div>
      ))}
    </div>
  )
}
