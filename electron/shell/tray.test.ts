import { beforeEach, expect, it, vi } from 'vitest'
import { dot, dotSize } from './dot.ts'

interface Item { label?: string; click?: () => void }
const fake = vi.hoisted(() => ({ images: [] as Buffer[], words: '', menu: [] as Item[], click: () => {} }))

vi.mock('electron', () => ({
  Menu: { buildFromTemplate: (items: Item[]) => items },
  nativeImage: { createFromBitmap: (pixels: Buffer) => pixels },
  Tray: class {
    constructor(image: Buffer) {
      fake.images.push(image)
    }
    on(_: string, listener: () => void) {
      fake.click = listener
    }
    setImage(image: Buffer) {
      fake.images.push(image)
    }
    setToolTip(words: string) {
      fake.words = words
    }
    setContextMenu(menu: Item[]) {
      fake.menu = menu
    }
  },
}))
const { standInTray } = await import('./tray.ts')

let done: string[]
const tray = () => standInTray({ open: () => done.push('open'), lock: () => done.push('lock'), quit: () => done.push('quit') })
beforeEach(() => {
  done = []
  fake.images = []
})

it('says in words and by its shape how much presses', () => {
  const one = tray()
  one.show('zh-CN', 3)
  expect(fake.words).toBe('投诉工作站 · 3 项待处理')
  one.show('zh-CN', 0)
  expect(fake.words).toBe('投诉工作站')
  expect(fake.images).toEqual([dot(false), dot(true), dot(false)])
})

it('leads to the window, the lock and the end, in the language of the workstation', () => {
  const one = tray()
  one.show('en', 0)
  fake.click()
  for (const { click } of fake.menu) click?.()
  expect(done).toEqual(['open', 'open', 'lock', 'quit'])
  expect(fake.menu.flatMap(({ label }) => label ?? [])).toEqual(['Open', 'Lock', 'Quit'])
  one.show('zh-TW', 0)
  expect(fake.menu.flatMap(({ label }) => label ?? [])).toEqual(['開啟', '鎖定', '結束'])
})

it('draws a disc and a ring with empty corners', () => {
  const alpha = (pixels: Buffer, x: number, y: number) => pixels[(y * dotSize + x) * 4 + 3]
  for (const filled of [true, false]) {
    expect(dot(filled)).toHaveLength(dotSize * dotSize * 4)
    expect([alpha(dot(filled), 0, 0), alpha(dot(filled), 8, 0), alpha(dot(filled), 8, 8)]).toEqual([0, 255, filled ? 255 : 0])
  }
})
