/** A filled disc for the taskbar: what presses, where the system has no numbers for it. Four bytes a pixel, blue first. */
export const dotSize = 16
const accent = [0x26, 0x1e, 0xb3, 0xff] as const

export function dot(): Buffer {
  const pixels = Buffer.alloc(dotSize * dotSize * 4)
  const middle = (dotSize - 1) / 2
  for (let y = 0; y < dotSize; y += 1) {
    for (let x = 0; x < dotSize; x += 1) {
      if (Math.hypot(x - middle, y - middle) <= dotSize / 2) pixels.set(accent, (y * dotSize + x) * 4)
    }
  }
  return pixels
}
