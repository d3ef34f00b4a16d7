import type { ReactNode } from 'react'
import type { ConferenceCommandType } from '../../../../shared/conference/commands.ts'
import { execute } from '../../../desk.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import type { Command } from '../../../../shared/contract/bridge.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { lookUp, useText } from '../../../text/text.ts'
import { useState } from 'react'
import { actName, closeForm } from './ConferenceForm.tsx'

interface PlainFormProps { command: Command & { type: ConferenceCommandType }; about?: string; grave?: boolean; done?: () => void; children?: ReactNode }

/** What takes no field: asked once, with what will happen. */
export function PlainForm({ command, about, grave = false, done, children }: PlainFormProps) {
  const t = useText()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const words = actName(t, command.type)
  async function submit(): Promise<void> {
    if (busy) return
    setBusy(true)
    const answer = await execute(command)
    setBusy(false)
    setRefusal(answer.ok ? undefined : answer.refusal)
    if (!answer.ok) return
    closeForm()
    tell(t('conferences.saved', { act: words }))
    done?.()
  }
  return (
    <InPlaceForm title={words} about={about ?? lookUp(t, `conferences.about.${command.type.slice('conference.'.length)}`)} submit={words} onSubmit={() => void submit()} onCancel={closeForm} busy={busy} refusal={refusal} grave={grave}>
      {children}
    </InPlaceForm>
  )
}
