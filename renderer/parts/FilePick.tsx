import { Button } from '@mantine/core'
import { useRef } from 'react'

interface FilePickProps {
  words: string; onPick: (files: File[]) => void; multiple?: boolean; accept?: string; variant?: 'default' | 'subtle' | 'filled',
}

/** A button that opens the system's file dialog. */
export function FilePick({ words, onPick, multiple = false, accept, variant = 'default' }: FilePickProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input} type="file" hidden multiple={multiple} accept={accept} aria-label={words}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0) onPick(files)
        }}
      />
      <Button variant={variant} onClick={() => input.current?.click()}>{words}</Button>
    </>
  )
}
