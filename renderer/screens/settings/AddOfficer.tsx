import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../../../shared/access/roles.ts'
import { decideDirectory, directoryId } from '../../../shared/directory/directory.ts'
import type { QueryValues } from '../../../shared/contract/bridge.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { filled } from '../../parts/filled.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { agree, PassphrasePair } from '../../parts/PassphrasePair.tsx'
import { tell } from '../../parts/toasts.ts'
import { useActor, useSeat } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import { EmailField, isAddress } from './EmailField.tsx'
import { RoleChoice } from './RoleChoice.tsx'
import look from './Settings.module.css'

const nobody = 'nobody' as OfficerId

export function AddOfficer({ directory, onDone }: { directory: QueryValues['directory']; onDone: () => void }) {
  const t = useText()
  const actor = useActor()
  const { branchId } = useSeat().session.branch
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('officer')
  const [email, setEmail] = useState('')
  const [passphrases, setPassphrases] = useState<[string, string]>(['', ''])
  const [left, setLeft] = useState(false)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const wanted = name.trim()
  const verdict = decideDirectory({ rev: 0, ...directory }, { type: 'directory.enrolOfficer', id: directoryId, officer: { officerId: nobody, branchId, name: wanted, role } }, { actor })
  const nameError = !wanted ? (left || tried) && t('settings.officers.nameMissing') : !verdict.ok && (left || tried) && refusalText(t, verdict.refusal)

  async function add(): Promise<void> {
    setTried(true)
    if (busy || !wanted || !verdict.ok || !isAddress(email) || !agree(passphrases)) return
    setBusy(true)
    const answer = await execute({ type: 'officer.enrol', name: wanted, role, email: filled(email), passphrase: passphrases[0] })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('settings.officers.added', { name: wanted }))
    onDone()
  }
  return (
    <InPlaceForm
      title={t('settings.officers.add')} about={t('settings.officers.addAbout')} submit={t('frame.add')} onSubmit={() => void add()} onCancel={onDone} busy={busy} refusal={refusal}
    >
      <TextInput
        label={t('settings.officers.name')} value={name} maxLength={200} maw={320} error={nameError || undefined} onBlur={() => setLeft(name !== '')}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <RoleChoice value={role} onChange={setRole} />
      <EmailField value={email} onChange={setEmail} tried={tried} />
      <PassphrasePair one={t('settings.officers.initial')} two={t('settings.officers.initialAgain')} value={passphrases} onChange={setPassphrases} />
      {tried && !agree(passphrases) && <p role="alert" className={look.error}>{t('settings.officers.passphraseMissing')}</p>}
    </InPlaceForm>
  )
}
