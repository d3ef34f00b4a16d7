/**
 * The icon in the system's tray: how much presses, in words and by its shape, and the way back to a window that was closed. Where it is (Windows), closing
 * the last window ends nothing: the desk goes on telling, and locks itself when nobody comes.
 */
import { Menu, nativeImage, Tray } from 'electron'
import type { Language } from '../../shared/contract/acts.ts'
import { sayIn } from '../../shared/words/say.ts'
import { wordsOf } from '../../shared/words/words.ts'
import { dot, dotSize } from './dot.ts'

export interface DeskTray {
  /** `pressing`: how many things somebody has to look at; 0 while nobody is signed in */
  show: (language: Language, pressing: number) => void
}

export interface TrayWays { open: () => void; lock: () => void; quit: () => void }

const image = (filled: boolean) => nativeImage.createFromBitmap(dot(filled), { width: dotSize, height: dotSize })

export function standInTray({ open, lock, quit }: TrayWays): DeskTray {
  const tray = new Tray(image(false))
  tray.on('click', open)
  return {
    show: (language, pressing) => {
      const say = sayIn(wordsOf(language))
      tray.setImage(image(pressing > 0))
      tray.setToolTip(pressing > 0 ? `${say('product')} · ${say('reminder.pressing', { count: pressing })}` : say('product'))
      tray.setContextMenu(Menu.buildFromTemplate([
        { label: say('tray.open'), click: open },
        { label: say('tray.lock'), click: lock },
        { type: 'separator' },
        { label: say('tray.quit'), click: quit },
      ]))
    },
  }
}
