import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { may } from '../../../shared/access/may.ts'
import type { SyncDetail } from '../../../shared/contract/sync.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { useOfficerName } from '../../parts/officers.ts'
import { useStreamName } from '../../parts/stream-name.ts'
import { tell } from '../../parts/toasts.ts'
import { useActor } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import look from './Sync.module.css'

/** Many cases at once leave a desk only with a named person's word: the number is typed, so that it was read. */
export function HeldRemoval({ held: { stream, cases, askedBy } }: { held: NonNullable<SyncDetail['heldRemoval']> }) {
  const t = useText()
  const actor = useActor()
  const name = useOfficerName()(askedBy)
  const where = useStreamName()(stream)
  const [open, setOpen] = useState(false)
  const allowed = may(actor, 'sync.allowRemoval')
  return (
    <section className={look.section} aria-label={t('sync.removal.title')}>
      <h3>{t('sync.removal.title')}</h3>
      <p>{name ? t('sync.removal.casesBy', { where, name, count: cases }) : t('sync.removal.cases', { where, count: cases })}</p>
      {open
        ? <Consent stream={stream} cases={cases} onDone={() => setOpen(false)} />
        : (
          <div className={look.row}>
            <Button variant="default" disabled={!allowed} onClick={() => setOpen(true)}>{t('sync.removal.agree')}</Button>
            {!allowed && <span className={look.grey}>{refusalText(t, { code: 'notYourRole', params: { role: actor.role } })}</span>}
          </div>
        )}
    </section>
  )
}

function Consent({ stream, cases, onDone }: { stream: string; cases: number; onDone: () => void }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const same = typed.normalize('NFKC').trim() === String(cases)

  async function agree(): Promise<void> {
    setTried(true)
    if (busy || !same) return
    setBusy(true)
    const answer = await execute({ type: 'sync.allowRemoval', stream, cases })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('sync.removal.done', { count: cases }))
    onDone()
  }
  return (
    <InPlaceForm
      title={t('sync.removal.form', { count: cases })} about={t('sync.removal.formAbout')} submit={t('sync.removal.confirm')} grave onSubmit={() => void agree()} onCancel={onDone} busy={busy}
      refusal={refusal}
    >
      <TextInput
        label={t('sync.removal.type', { count: cases })} value={typed} inputMode="numeric" autoComplete="off" maw={240} error={tried && !same ? t('sync.removal.mismatch', { count: cases }) : undefined}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </InPlaceForm>
  )
}
