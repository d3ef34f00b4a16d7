import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { above, decideDirectory, directoryId, type Branch } from '../../../../shared/directory/directory.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useActor, useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import type { Book } from './found.ts'

interface BranchFormProps { directory: Book; branch?: Branch; onDone: () => void }

/** A new branch, or the name and the place of one. Its code stays: it stands in the numbers of its cases. */
export function BranchForm({ directory, branch, onDone }: BranchFormProps) {
  const t = useText()
  const actor = useActor()
  const zone = useZone()
  const [branchId] = useState(() => branch?.branchId ?? crypto.randomUUID())
  const [name, setName] = useState(branch?.name ?? '')
  const [code, setCode] = useState(branch?.code ?? '')
  const [over, setOver] = useState(branch?.above)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const wanted = { name: name.trim(), code: code.trim().toUpperCase() }
  const complete = wanted.name !== '' && wanted.code !== ''
  const command = branch
    ? { type: 'directory.changeBranch', id: directoryId, branchId, name: wanted.name, above: over ?? null } as const
    : { type: 'directory.foundBranch', id: directoryId, branch: { branchId, ...wanted, zone, ...(over && { above: over }) } } as const
  const verdict = decideDirectory({ rev: 0, ...directory }, command, { actor })

  async function save(): Promise<void> {
    setTried(true)
    if (busy || !complete || !verdict.ok) return
    setBusy(true)
    const answer = await execute(command)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t(branch ? 'hq.admin.branchChanged' : 'hq.admin.branchAdded', { name: wanted.name }))
    onDone()
  }
  // what stands below it cannot stand above it
  const possible = directory.branches.filter((one) => !above({ rev: 0, ...directory }, one.branchId).includes(branchId))
  return (
    <InPlaceForm
      title={branch ? t('hq.admin.changeBranch', { name: branch.name }) : t('hq.admin.addBranch')} submit={t(branch ? 'frame.save' : 'frame.add')} onSubmit={() => void save()} onCancel={onDone} busy={busy}
      refusal={complete && !verdict.ok ? verdict.refusal : refusal}
    >
      <TextInput label={t('hq.admin.branchName')} value={name} maxLength={200} maw={320} error={tried && !wanted.name ? t('refusal.required') : undefined} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      {!branch && <TextInput label={t('hq.admin.code')} value={code} maxLength={12} maw={160} error={tried && !wanted.code ? t('refusal.required') : undefined} onChange={({ currentTarget }) => setCode(currentTarget.value)} />}
      <Choose
        label={t('hq.admin.above')} value={over} onChange={setOver} clearable placeholder={t('hq.admin.topMost')}
        options={possible.map((one) => ({ value: one.branchId, label: one.name }))}
      />
    </InPlaceForm>
  )
}
