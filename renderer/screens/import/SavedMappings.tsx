import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { QueryValues } from '../../../shared/contract/bridge.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute, useDesk } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { listed, refusalText, useText } from '../../text/text.ts'
import { columnsOf } from './mapping-state.ts'
import look from './Import.module.css'
import columnLook from './Columns.module.css'

type Saved = QueryValues['mappings'][number]
/** So many headers tell which ledger it is; the rest stands in the tooltip. */
const shownHeaders = 5

/** What was kept for ledgers that come again: renamed or deleted here. */
export function SavedMappings() {
  const t = useText()
  const { value: saved } = useDesk('mappings', {})
  const [renaming, setRenaming] = useState<string>()
  if (!saved || saved.length === 0) return null
  return (
    <div className={look.section}>
      <h2>{t('ledger.saved.list')}</h2>
      <div className={look.tableBox}>
        <table className={look.table} aria-label={t('ledger.saved.list')}>
          <thead>
            <tr>
              <th scope="col">{t('ledger.saved.name')}</th>
              <th scope="col">{t('ledger.saved.headers')}</th>
              <th scope="col"><span className="aloud">{t('ledger.saved.rename')}</span></th>
            </tr>
          </thead>
          <tbody>
            {saved.map((one) => (
              <tr key={one.name}>
                <td>{renaming === one.name ? <Rename one={one} onDone={() => setRenaming(undefined)} /> : one.name}</td>
                <td className={look.grey} title={listed(t, one.headers)}>
                  {t('ledger.columns.mapped', columnsOf(one.headers, one.mapping))} · {listed(t, one.headers.slice(0, shownHeaders))}
                </td>
                <td>
                  <button type="button" className={columnLook.link} aria-label={t('ledger.saved.renameOf', { name: one.name })} onClick={() => setRenaming(one.name)}>
                    {t('ledger.saved.rename')}
                  </button>{' '}
                  <button type="button" className={columnLook.link} aria-label={t('ledger.saved.removeOf', { name: one.name })} onClick={() => void removeOne(one, t('ledger.saved.removed', { name: one.name }))}>
                    {t('ledger.saved.remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

async function removeOne({ name, headers, mapping }: Saved, words: string): Promise<void> {
  const answer = await execute({ type: 'ledger.removeMapping', name })
  tell(words, answer.ok ? { undo: { type: 'ledger.saveMapping', name, headers, mapping } } : { refusal: answer.refusal })
}

function Rename({ one: { name }, onDone }: { one: Saved; onDone: () => void }) {
  const t = useText()
  const [wanted, setWanted] = useState(name)
  const [refusal, setRefusal] = useState<Refusal>()
  async function rename(): Promise<void> {
    const to = wanted.trim()
    if (!to) return
    if (to === name) return onDone()
    const answer = await execute({ type: 'ledger.renameMapping', name, to })
    if (!answer.ok) return setRefusal(answer.refusal)
      onDone()
  }
  return (
    <form
      className={look.row} noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
    >
      <TextInput
        aria-label={t('ledger.saved.name')} value={wanted} maxLength={100} w={220} autoFocus error={refusal && refusalText(t, refusal)}
        onChange={({ currentTarget }) => {
          setRefusal(undefined)
          setWanted(currentTarget.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onDone()
        }}
      />
      <Button type="submit" variant="default" size="compact-sm" disabled={!wanted.trim()}>{t('frame.save')}</Button>
    </form>
  )
}
