/** Opening a file that is kept: pictures stand under their line, other files go where the system opens them. */
import { useEffect, useState } from 'react'
import type { MadeFile } from '../../shared/contract/acts.ts'
import type { Answer } from '../../shared/log/refusal.ts'
import { useText } from '../text/text.ts'
import { blobOf, download } from './files.ts'
import { tell } from './toasts.ts'

type Opened = { opened: true } | { opened: false; file: MadeFile }

/** `picture`: its address, while it stands there; opened once more it goes away. */
export function useOpeningFile(name: string, read: () => Promise<Answer<Opened>>): { picture: string | undefined; open: () => Promise<void> } {
  const t = useText()
  const [picture, setPicture] = useState<string>()
  useEffect(() => () => {
    if (picture) URL.revokeObjectURL(picture)
  }, [picture])
  async function open(): Promise<void> {
    if (picture) return setPicture(undefined)
    const answer = await read()
    if (!answer.ok) tell(name, { refusal: answer.refusal })
    else if (answer.value.opened) tell(t('case.attachment.opened'))
    else if (answer.value.file.mediaType.startsWith('image/')) setPicture(URL.createObjectURL(blobOf(answer.value.file)))
    else download(answer.value.file)
  }
  return { picture, open }
}
