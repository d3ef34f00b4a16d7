import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { HqDevice } from '../../../../shared/contract/sync.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useText } from '../../../text/text.ts'

interface RevokeDeviceProps { device: HqDevice; officers: string; onDone: () => void }

/** It cannot be taken back: it is asked once, and says what will happen. In strange hands a computer is heard no more. */
export function RevokeDevice({ device: { deviceId, name }, officers, onDone }: RevokeDeviceProps) {
  const t = useText()
  const [lost, setLost] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  async function revoke(): Promise<void> {
    if (busy) return
    setBusy(true)
    const answer = await execute({ type: 'hq.revokeDevice', deviceId, lost })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('hq.admin.revokeDone', { name }))
    onDone()
  }
  return (
    <InPlaceForm
      title={t('hq.admin.revokeOf', { name })} about={t('hq.admin.revokeAbout', { name: officers })} submit={t('hq.admin.revoke')} grave onSubmit={() => void revoke()} onCancel={onDone} busy={busy}
      refusal={refusal}
    >
      <Checkbox label={t('hq.admin.lostAsk')} description={t('hq.admin.lostAbout')} checked={lost} onChange={({ currentTarget }) => setLost(currentTarget.checked)} />
    </InPlaceForm>
  )
}
