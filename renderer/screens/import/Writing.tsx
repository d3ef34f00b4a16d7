import { Button } from '@mantine/core'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { cancelWriting, useImport } from './import-work.ts'
import { Working } from './Working.tsx'
import look from './Import.module.css'

/** All or nothing is being written. Going elsewhere does not stop it. */
export function Writing() {
  const t = useText()
  const { busy, name, stopping } = useImport()
  if (!busy) return null
  return (
    <div className={look.body} style={{ paddingTop: 24, gap: 16 }}>
      <h2 style={{ fontSize: 15 }}>{t('ledger.writing.lead', { name })}</h2>
      <Working busy={busy} name={name} />
      <p className={look.lead}>{t('ledger.writing.stay')}</p>
      <div className={look.row}>
        <Button variant="default" onClick={() => go({ room: 'cases' })}>{t('ledger.writing.queue')}</Button>
        <Button variant="default" onClick={cancelWriting} disabled={stopping || busy.what === 'closing'}>{t(stopping ? 'ledger.writing.cancelling' : 'ledger.writing.cancel')}</Button>
        <span className={look.grey}>{t('ledger.writing.cancelAbout')}</span>
      </div>
    </div>
  )
}
