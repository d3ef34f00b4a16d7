import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../../../../shared/access/roles.ts'
import { decideDirectory, directoryId, type Branch } from '../../../../shared/directory/directory.ts'
import type { OfficerId } from '../../../../shared/log/op.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useActor } from '../../../session.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { EmailField, isAddress } from '../EmailField.tsx'
import { RoleChoice } from '../RoleChoice.tsx'
import type { Book } from './found.ts'

/** Somebody new at a branch. Their password is set where they work, not here: the head office never knows one. */
export function EnrolForm({ directory, branch: { branchId, name: branchName }, onDone }: { directory: Book; branch: Branch; onDone: () => void }) {
  const t = useText()
  const actor = useActor()
  const [officerId] = useState(() => crypto.randomUUID() as OfficerId)
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('officer')
  const [email, setEmail] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const wanted = name.trim()
  const command = { type: 'directory.enrolOfficer', id: directoryId, officer: { officerId, branchId, name: wanted, role, ...(email.trim() && { email: email.trim() }) } } as const
  const verdict = decideDirectory({ rev: 0, ...directory }, command, { actor })

  async function add(): Promise<void> {
    setTried(true)
    if (busy || !wanted || !verdict.ok || !isAddress(email)) return
    setBusy(true)
    const answer = await execute(command)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('settings.officers.added', { name: wanted }))
    onDone()
  }
  const wrong = wanted ? !verdict.ok && refusalText(t, verdict.refusal) : tried && t('settings.officers.nameMissing')
  return (
    <InPlaceForm
      title={t('hq.admin.addOfficerTo', { name: branchName })} about={t('hq.admin.addOfficerAbout')} submit={t('frame.add')} onSubmit={() => void add()} onCancel={onDone} busy={busy} refusal={refusal}
    >
      <TextInput label={t('settings.officers.name')} value={name} maxLength={200} maw={320} error={wrong || undefined} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <RoleChoice value={role} onChange={setRole} />
      <EmailField value={email} onChange={setEmail} tried={tried} />
    </InPlaceForm>
  )
}
