/** A small disc for taskbar and tray, where the system has no numbers: filled when something presses, else a ring. Four bytes a pixel, blue first. */
export const dotSize = 16
const accent = [0x26, 0x1e, 0xb3, 0xff] as const
const ringWidth = 3

export function dot(filled = true): Buffer {
  const pixels = Buffer.alloc(dotSize * dotSize * 4)
  const middle = (dotSize - 1) / 2
  const radius = dotSize / 2
  for (let y = 0; y < dotSize; y += 1) {
    for (let x = 0; x < dotSize; x += 1) {
      const away = Math.hypot(x - middle, y - middle)
      if (away <= radius && (filled || away > radius - ringWidth)) pixels.set(accent, (y * dotSize + x) * 4)
    }
  }
  return pixels
}
