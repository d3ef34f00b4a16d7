import { useEffect, useRef, useState } from 'react'
import type { SyncActValues } from '../../../../shared/contract/sync.ts'
import type { OfficerId } from '../../../../shared/log/op.ts'
import type { Answer } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { grouped } from './grouped.ts'
import look from '../Settings.module.css'

/** A code that joins one workstation, once: made when it is asked for, shown until this is closed, kept nowhere. */
export function MakeCode({ officerId, title, onDone }: { officerId?: OfficerId; title: string; onDone: () => void }) {
  const t = useText()
  const zone = useZone()
  const [answer, setAnswer] = useState<Answer<SyncActValues['hq.makeCode']>>()
  const [copied, setCopied] = useState(false)
  const asked = useRef(false)
  useEffect(() => {
    // a second drawing of the same form makes no second code
    if (asked.current) return
    asked.current = true
    void execute({ type: 'hq.makeCode', ...(officerId && { officerId }) }).then(setAnswer)
  }, [officerId])
  if (!answer) return null
  if (!answer.ok) return <Refused refusal={answer.refusal} title={t('hq.admin.codeFailed')} />
  const { code, validUntil } = answer.value
  return (
    <div className={look.made} role="status">
      <strong>{title}</strong>
      <code className={look.code}>{grouped(code)}</code>
      <span>{t('hq.admin.codeAbout', { at: instantText(t, validUntil, zone) })}</span>
      <span>
        <button type="button" className={look.link} onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}>{t(copied ? 'frame.copied' : 'hq.admin.copyCode')}</button>
        <button type="button" className={look.link} onClick={onDone}>{t('frame.close')}</button>
      </span>
    </div>
  )
}
