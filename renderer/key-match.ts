/** Which key a keyboard event is, and how a key is written. Pure. */
export interface Pressed { key: string; code: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

/** With a Chinese input method on, the key may come as `Process`, and punctuation as its full-width form. */
function keyOf({ key, code }: Pressed): string {
  if (key === 'Process' || key === 'Unidentified') return code.startsWith('Key') ? code.slice(3).toLowerCase() : code
  const halfWidth: Record<string, string> = { '？': '?', '／': '/', '、': '/' }
  return halfWidth[key] ?? key
}

/** Shift counts for letters and named keys; a sign such as `?` carries its own. */
export function matches(pressed: Pressed, on: string): boolean {
  const parts = on.split('+')
  const wanted = parts.at(-1) || '+'
  const key = keyOf(pressed)
  const mod = pressed.ctrlKey || pressed.metaKey
  if (mod !== parts.includes('Mod') || pressed.altKey !== parts.includes('Alt')) return false
  const isSign = key.length === 1 && !/\p{L}/u.test(key)
  if (!isSign && pressed.shiftKey !== parts.includes('Shift')) return false
  return key.toLowerCase() === wanted.toLowerCase()
}

/** `Shift+ArrowDown` as a person writes it. */
export function keyText(on: string): string {
  const signs: Record<string, string> = {
    Mod: 'Ctrl', ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', ' ': 'Space',
  }
  return on
    .split('+')
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ')
}
