import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { decideDirectory, directoryId } from '../../../shared/directory/directory.ts'
import type { QueryValues } from '../../../shared/contract/bridge.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { tell } from '../../parts/toasts.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { EmailField, isAddress } from './EmailField.tsx'
import { RoleChoice } from './RoleChoice.tsx'

type Directory = Omit<QueryValues['directory'], 'branchesHere'>

interface ChangeOfficerProps { directory: Directory; officer: Directory['officers'][number]; onDone: () => void }

export function ChangeOfficer({ directory, officer, onDone }: ChangeOfficerProps) {
  const t = useText()
  const actor = useActor()
  const [name, setName] = useState(officer.name)
  const [role, setRole] = useState(officer.role)
  const [email, setEmail] = useState(officer.email ?? '')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const wanted = name.trim()
  const command = { type: 'directory.changeOfficer', id: directoryId, officerId: officer.officerId, name: wanted, role, email: email.trim() } as const
  const before = { ...command, name: officer.name, role: officer.role, email: officer.email ?? '' }
  const verdict = decideDirectory({ rev: 0, ...directory }, command, { actor })

  async function change(): Promise<void> {
    setTried(true)
    if (busy || !wanted || !verdict.ok || !isAddress(email)) return
    if (wanted === before.name && role === before.role && command.email === before.email) return onDone()
    setBusy(true)
    const answer = await execute(command)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('settings.officers.changed', { name: wanted }), { undo: before })
    onDone()
  }
  return (
    <InPlaceForm
      title={t('settings.officers.changeOf', { name: officer.name })} submit={t('frame.save')} onSubmit={() => void change()} onCancel={onDone} busy={busy}
      refusal={verdict.ok ? refusal : verdict.refusal}
    >
      <TextInput
        label={t('settings.officers.name')} value={name} maxLength={200} maw={320} error={wanted ? undefined : t('settings.officers.nameMissing')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <RoleChoice value={role} onChange={setRole} />
      <EmailField value={email} onChange={setEmail} tried={tried} />
    </InPlaceForm>
  )
}
