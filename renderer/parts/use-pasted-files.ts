import { useEffect, useRef } from 'react'

/** A screenshot that was pasted anywhere on the page. Pasted text goes where it was meant to. */
export function usePastedFiles(onFiles: (files: readonly File[]) => void, listening: boolean): void {
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })
  useEffect(() => {
    if (!listening) return undefined
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      take.current(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [listening])
}
