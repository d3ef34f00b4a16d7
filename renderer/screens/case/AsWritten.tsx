import { useEffect, useState, type ReactNode } from 'react'
import type { Answer, Refusal } from '../../../shared/log/refusal.ts'
import { Refused } from '../../parts/Refused.tsx'
import { useText } from '../../text/text.ts'

interface AsWrittenProps<File> { file: File; reveal: () => Promise<Answer<File>>; children: (file: File) => ReactNode }

/**
 * A form that writes a text of a case or an incident again needs the text itself: saved from the masked one, the stars would be the text. Opening it is
 * then a look at the texts, and logged; where nothing is hidden it is none.
 */
export function AsWritten<File extends { hides: boolean }>({ file, reveal, children }: AsWrittenProps<File>) {
  const t = useText()
  const [hides] = useState(file.hides)
  const [look] = useState(() => reveal)
  const [written, setWritten] = useState<File>()
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(() => {
    if (!hides) return
    void look().then((answer) => {
      if (answer.ok) setWritten((now) => now ?? answer.value)
      else setRefusal(answer.refusal)
    })
  }, [look, hides])
  if (refusal) return <Refused refusal={refusal} title={t('case.party.reveal')} />
  const known = hides ? written : file
  return known ? children(known) : null
}
