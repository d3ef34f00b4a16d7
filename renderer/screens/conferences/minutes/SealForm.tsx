import { lastMinutes } from '../../../../shared/conference/conference.ts'
import { useText } from '../../../text/text.ts'
import type { FormProps } from '../acts/ConferenceForm.tsx'
import { MinutesAmounts } from '../AmountsApart.tsx'
import { PlainForm } from '../acts/PlainForm.tsx'
import { hashShown } from './hash-shown.ts'
import look from '../Conferences.module.css'

/** Cannot be taken back: says once what will happen. */
export function SealForm({ file: { conference } }: FormProps) {
  const t = useText()
  const last = lastMinutes(conference)
  if (!last) return null
  return (
    <PlainForm command={{ type: 'conference.sealMinutes', id: conference.id, version: last.version, hash: last.hash }} grave>
      <p className={look.hash}>{t('conferences.minutes.seals', { version: last.version, hash: hashShown(last.hash), signatures: last.signatures.length, excused: last.excused.length })}</p>
      <MinutesAmounts minutes={last.minutes} />
    </PlainForm>
  )
}
