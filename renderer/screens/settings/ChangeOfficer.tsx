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
import { RoleChoice } from './RoleChoice.tsx'

type Directory = Omit<QueryValues['directory'], 'branchesHere'>

interface ChangeOfficerProps { directory: Directory; officer: Directory['officers'][number]; onDone: () => void }

export function ChangeOfficer({ directory, officer, onDone }: ChangeOfficerProps) {
  const t = useText()
  const actor = useActor()
  const [name, setName] = useState(officer.name)
  const [role, setRole] = useState(officer.role)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const wanted = name.trim()
  const command = { type: 'directory.changeOfficer', id: directoryId, officerId: officer.officerId, name: wanted, role } as const
  const before = { ...command, name: officer.name, role: officer.role }
  const verdict = decideDirectory({ rev: 0, ...directory }, command, { actor })

  async function change(): Promise<void> {
    if (busy || !wanted || !verdict.ok) return
    if (wanted === officer.name && role === officer.role) return onDone()
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
    </InPlaceForm>
  )
}
