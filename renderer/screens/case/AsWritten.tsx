import { useEffect, useState, type ReactNode } from 'react'
import type { CaseFile } from '../../../shared/contract/case-file.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { Refused } from '../../parts/Refused.tsx'
import { useText } from '../../text/text.ts'

/**
 * A form that writes a text of the case again needs the text itself: saved from the masked one, the stars would be the text. Opening it is
 * then a look at the texts, and logged; where nothing is hidden it is none.
 */
export function AsWritten({ file, children }: { file: CaseFile; children: (file: CaseFile) => ReactNode }) {
  const t = useText()
  const [hides] = useState(file.hides)
  const [written, setWritten] = useState<CaseFile>()
  const [refusal, setRefusal] = useState<Refusal>()
  const { id } = file.case
  useEffect(() => {
    if (!hides) return
    void execute({ type: 'case.revealTexts', id }).then((answer) => {
      if (answer.ok) setWritten((now) => now ?? answer.value)
      else setRefusal(answer.refusal)
    })
  }, [id, hides])
  if (refusal) return <Refused refusal={refusal} title={t('case.party.reveal')} />
  const known = hides ? written : file
  return known ? children(known) : null
}
