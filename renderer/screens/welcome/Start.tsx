import { IconFileImport, IconPencilPlus, IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { useText } from '../../text/text.ts'
import { WayButton } from './WayButton.tsx'

interface StartProps { onDone: (then: 'register' | 'cases' | 'import') => void }

export function Start({ onDone }: StartProps) {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  async function demonstrate(): Promise<void> {
    setBusy(true)
    const answer = await execute({ type: 'workstation.loadDemonstration' })
    setBusy(false)
    if (!answer.ok) {
      setRefusal(answer.refusal)
      return
    }
    tell(t('welcome.start.loaded', { count: answer.value.created }))
    onDone('cases')
  }
  return (
    <>
      <WayButton
        icon={IconPencilPlus} words={t('welcome.start.empty')} about={t('welcome.start.emptyAbout')} onClick={() => onDone('register')}
        disabled={busy} primary
      />
      <WayButton
        icon={IconFileImport} words={t('welcome.start.import')} about={t('welcome.start.importAbout')} onClick={() => onDone('import')}
        disabled={busy}
      />
      <WayButton
        icon={IconSchool} words={t('welcome.start.demonstration')} disabled={busy} onClick={() => void demonstrate()}
        about={busy ? t('welcome.start.loading') : t('welcome.start.demonstrationAbout')}
      />
      {refusal && <Refused refusal={refusal} />}
    </>
  )
}
