import { useState } from 'react'
import { keyText } from '../key-match.ts'
import { reachedLayers } from '../keys.ts'
import { useText } from '../text/text.ts'
import { Dialog } from './Dialog.tsx'
import look from './Overlay.module.css'

/** The keys of the screen from which it was asked for, nearest first. */
export function KeyMap() {
  const t = useText()
  const [layers] = useState(reachedLayers)
  return (
    <Dialog title={t('frame.keyMap.title')} wide>
      <h2 className={look.mapTitle}>{t('frame.keyMap.title')}</h2>
      <div className={look.map} tabIndex={0} role="region" aria-label={t('frame.keyMap.title')}>
        {layers.map(({ title, keys }) => (
          <section key={title} className={look.mapGroup}>
            <h3>{title}</h3>
            {keys.filter(({ when }) => when !== false).map(({ on, words }) => (
              <div key={on.join()} className={look.mapLine}>
                <span>{words}</span>
                <span className={look.mapKeys}>{shownKeys(on).map((key) => <kbd key={key}>{key}</kbd>)}</span>
              </div>
            ))}
          </section>
        ))}
      </div>
      <div className={look.foot}>{t('frame.keyMap.hint')}</div>
    </Dialog>
  )
}

/** 1 … 8 is one line, not eight. */
const shownKeys = (on: readonly string[]): string[] =>
  on.length > 3 ? [`${keyText(on[0] ?? '')} … ${keyText(on.at(-1) ?? '')}`] : on.map(keyText)
