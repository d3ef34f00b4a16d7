import { Button } from '@mantine/core'
import { IconFileImport, IconInfoCircle } from '@tabler/icons-react'
import { may } from '../../../shared/access/may.ts'
import { FilePick } from '../../parts/FilePick.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { cancelOpening, goOn, openFile, startAgain, useImport } from './import-work.ts'
import { worded } from './ledger-words.ts'
import { SavedMappings } from './SavedMappings.tsx'
import { Working } from './Working.tsx'
import look from './Import.module.css'

const kinds = '.xlsx,.xlsm,.csv,.tsv,.txt,.gz,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function ChooseFile() {
  const t = useText()
  const actor = useActor()
  const { busy, refusal, name, ledger } = useImport()
  const role = t(`words.role.${actor.role}`)
  const mayOpen = may(actor, 'ledger.open')
  return (
    <div className={look.body}>
      <p className={look.lead}>{t('ledger.file.lead')}</p>
      {!mayOpen && <p className={look.note}><IconInfoCircle size={16} aria-hidden /> {t('ledger.mayNotOpen', { role })}</p>}
      {mayOpen && !may(actor, 'ledger.import') && <p className={look.note}><IconInfoCircle size={16} aria-hidden /> {t('ledger.mayNot', { role })}</p>}
      {refusal && (
        <>
          <Refused title={t('ledger.notRead', { name })} refusal={worded(t, refusal)} />
          <p className={look.grey}>{t('ledger.nothingTouched')}</p>
        </>
      )}
      {busy && (
        <div className={look.drop}>
          <Working busy={busy} name={name} />
          <Button variant="default" onClick={cancelOpening}>{t('frame.cancel')}</Button>
        </div>
      )}
      {!busy && ledger && (
        <div className={look.drop}>
          <strong>{t('ledger.file.stillOpen', { name })}</strong>
          <div className={look.row}>
            <Button onClick={goOn}>{t('ledger.file.goOn')}</Button>
            <Button variant="default" onClick={startAgain}>{t('ledger.file.another')}</Button>
          </div>
        </div>
      )}
      {!busy && !ledger && mayOpen && (
        <div className={look.drop}>
          <IconFileImport size={34} stroke={1.4} aria-hidden />
          <strong>{t('ledger.file.drop')}</strong>
          <span className={look.grey}>{t('ledger.file.or')}</span>
          <FilePick words={t('ledger.file.choose')} accept={kinds} variant="filled" onPick={([file]) => file && void openFile(file)} />
          <span className={look.grey}>{t('ledger.file.kinds')}</span>
          <span className={look.grey}>{t('ledger.file.private')}</span>
        </div>
      )}
      {!busy && <SavedMappings />}
    </div>
  )
}
