/**
 * On which line the screen stands: j and k go through all groups, and the focus goes with them. A line that is dealt with leaves its place to the
 * next one.
 */
import { useEffect, useRef, useState } from 'react'
import { lineId } from './NowLine.tsx'

export interface Standing<Line> { line: Line | undefined; stand: (key: string) => void; move: (by: number) => void }

/** `first`: where the screen stood when it was left */
export function useLines<Line extends { key: string }>(lines: readonly Line[], first?: string): Standing<Line> {
  const [key, setKey] = useState(first)
  const last = useRef(0)
  const found = lines.findIndex((line) => line.key === key)
  const index = found >= 0 ? found : Math.min(last.current, lines.length - 1)
  const line = lines[index]
  useEffect(() => {
    last.current = Math.max(0, index)
  }, [index])
  // where the focus was lost with its line, or never was, it comes to the line that the screen stands on
  const standing = line?.key
  useEffect(() => {
    const { activeElement } = document
    if (standing !== undefined && (activeElement === document.body || activeElement?.id === 'main')) focusLine(standing)
  }, [standing])
  return {
    line,
    stand: setKey,
    move: (by) => {
      const next = lines[Math.max(0, Math.min(lines.length - 1, index + by))]
      if (next) focusLine(next.key)
    },
  }
}

/** The line's own `onFocus` says where the screen stands. */
const focusLine = (key: string): void => document.getElementById(lineId(key))?.focus()
