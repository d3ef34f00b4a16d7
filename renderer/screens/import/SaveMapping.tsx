import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { Refused } from '../../parts/Refused.tsx'
import { useText } from '../../text/text.ts'
import { keepMapping } from './import-work.ts'
import look from './Columns.module.css'

/** Keeps the mapping under a name, for the next ledger with these headers. */
export function SaveMapping({ known }: { known: string | undefined }) {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(known ?? '')
  const [kept, setKept] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const save = async (): Promise<void> => {
    const wanted = name.trim()
    if (!wanted) return
    const refused = await keepMapping(wanted)
    setRefusal(refused)
    if (refused) return
    setKept(wanted)
    setOpen(false)
  }
  if (!open) {
    return (
      <div className={look.save}>
        <button type="button" className={look.link} onClick={() => setOpen(true)}>{t('ledger.saved.save')}</button>
        <span role="status">{kept && t('ledger.saved.done', { name: kept })}</span>
      </div>
    )
  }
  return (
    <form
      className={look.save} noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        label={t('ledger.saved.name')} placeholder={t('ledger.saved.example')} description={t('ledger.saved.about')} value={name} maxLength={100} w={320} autoFocus
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          setOpen(false)
        }}
      />
      <Button type="submit" variant="default" mb={22} disabled={!name.trim()}>{t('frame.save')}</Button>
      <Button variant="subtle" mb={22} onClick={() => setOpen(false)}>{t('frame.cancel')}</Button>
      {refusal && <Refused refusal={refusal} />}
    </form>
  )
}
