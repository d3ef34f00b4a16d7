import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../../../../shared/access/roles.ts'
import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import { decideDirectory, directoryId } from '../../../../shared/directory/directory.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { deskNow } from '../../../desk-clock.ts'
import { execute } from '../../../desk.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { readDate } from '../../../parts/dates.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useActor, useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { RoleChoice } from '../RoleChoice.tsx'
import fields from '../../../parts/Fields.module.css'
import type { Book } from './found.ts'

/** Somebody may work in another branch, in a role, from a day on, until a day or for good. */
export function GrantForm({ directory, onDone }: { directory: Book; onDone: () => void }) {
  const t = useText()
  const actor = useActor()
  const zone = useZone()
  const [today] = useState(() => dateOf(deskNow(), zone))
  const [officerId, setOfficerId] = useState<string>()
  const [branchId, setBranchId] = useState<string>()
  const [role, setRole] = useState<Role>('officer')
  const [from, setFrom] = useState<string>(today)
  const [to, setTo] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const officer = directory.officers.find((one) => one.officerId === officerId)
  const first = readDate(from, today)
  const last = to.trim() === '' ? undefined : readDate(to, today)
  const lastWrong = to.trim() === '' ? undefined : !last ? t('time.unreadableDate') : first && last < first ? t('hq.admin.toBeforeFrom') : undefined
  const command = officer && branchId && first && !lastWrong
    ? { type: 'directory.grant', id: directoryId, officerId: officer.officerId, branchId, role, from: first, ...(last && { to: last }) } as const
    : undefined
  const verdict = command && decideDirectory({ rev: 0, ...directory }, command, { actor })

  async function grant(): Promise<void> {
    setTried(true)
    if (busy || !command || !officer || !verdict?.ok) return
    setBusy(true)
    const answer = await execute(command)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('hq.admin.granted', { name: officer.name }))
    onDone()
  }
  const branchOf = (id: string) => directory.branches.find((one) => one.branchId === id)?.name ?? ''
  const missing = (value: unknown) => (tried && !value ? t('refusal.required') : undefined)
  return (
    <InPlaceForm title={t('hq.admin.grant')} submit={t('hq.admin.grant')} onSubmit={() => void grant()} onCancel={onDone} busy={busy} refusal={verdict && !verdict.ok ? verdict.refusal : refusal}>
      <div className={fields.pair}>
        <Choose
          label={t('hq.admin.officer')} value={officerId} onChange={setOfficerId} error={missing(officerId)}
          options={directory.officers.filter(({ left }) => !left).map((one) => ({ value: one.officerId, label: `${one.name} · ${branchOf(one.branchId)}` }))}
        />
        <Choose
          label={t('hq.admin.inBranch')} value={branchId} onChange={setBranchId} error={missing(branchId)}
          options={directory.branches.filter((one) => one.branchId !== officer?.branchId).map((one) => ({ value: one.branchId, label: one.name }))}
        />
      </div>
      <RoleChoice value={role} onChange={setRole} />
      <div className={fields.pair}>
        <TextInput label={t('hq.admin.from')} value={from} error={first ? undefined : t('time.unreadableDate')} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
        <TextInput label={t('hq.admin.toOptional')} value={to} error={lastWrong} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
      </div>
    </InPlaceForm>
  )
}
