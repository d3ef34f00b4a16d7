import { TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import type { LinkedCase } from '../../shared/incident/commands.ts'
import { useDesk } from '../desk.ts'
import { labelled, useText } from '../text/text.ts'
import look from './Room.module.css'

interface CasesFieldProps { label: string; value: readonly LinkedCase[]; onChange: (cases: LinkedCase[]) => void; error?: string | undefined }

const offered = 6

/** Cases by number, name, or anything else that the search knows; Enter takes the first one. */
export function CasesField({ label, value, onChange, error }: CasesFieldProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed.trim())
  const { value: found } = useDesk('search', { text: wanted, limit: offered }, { enabled: wanted.length > 1, keep: true })
  const hits = wanted.length > 1 ? (found?.results ?? []).filter(({ id }) => !value.some(({ caseId }) => caseId === id)) : []
  const take = (one: { id: LinkedCase['caseId']; number: string } | undefined) => {
    if (!one) return
    onChange([...value, { caseId: one.id, number: one.number }])
    setTyped('')
  }
  return (
    <div className={look.casesField}>
      <TextInput
        label={label} description={t('incidents.form.casesHow')} value={typed} error={error} maw={420} autoComplete="off" spellCheck={false} onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || wanted.length < 2) return
          event.preventDefault()
          take(hits[0])
        }}
      />
      {hits.length > 0 && (
        <ul className={look.hits} aria-label={t('incidents.form.casesFound')}>
          {hits.map((hit) => (
            <li key={hit.id}><button type="button" className={look.hit} onClick={() => take(hit)}><span>{hit.number}</span> <span>{hit.complainant}</span> <span className={look.grey}>{t(`words.status.${hit.status}`)}</span></button></li>
          ))}
        </ul>
      )}
      {wanted.length > 1 && found && hits.length === 0 && <p className={look.grey} role="status">{t('incidents.form.casesNone')}</p>}
      {value.length > 0 && (
        <ul className={look.chosen} aria-label={label}>
          {value.map(({ caseId, number }) => (
            <li key={caseId} className={look.chip}>
              {number}
              <button type="button" className={look.chipEnd} aria-label={labelled(t, t('frame.remove'), number)} onClick={() => onChange(value.filter((one) => one.caseId !== caseId))}><IconX size={13} aria-hidden /></button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
