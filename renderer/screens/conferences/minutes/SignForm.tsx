import { TextInput } from '@mantine/core'
import { lastMinutes } from '../../../../shared/conference/conference.ts'
import { filled } from '../../../parts/filled.ts'
import { useText } from '../../../text/text.ts'
import { MinutesAmounts } from '../AmountsApart.tsx'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'
import { hashShown } from './hash-shown.ts'
import { MinutesText } from './MinutesText.tsx'
import look from '../Conferences.module.css'

/** By one's own sign-in, on the text as it was written: what is signed stands over the button, with the hash that is signed. */
export function SignForm(props: FormProps) {
  const t = useText()
  const last = lastMinutes(props.file.conference)
  const form = useConferenceForm({
    ...props, part: [String(last?.version)], type: 'conference.signMinutes', initial: { remark: '' }, body: ({ remark }) => ({ version: last?.version, hash: last?.hash, remark: filled(remark) }),
  })
  if (!last) return null
  return (
    <ConferenceForm type="conference.signMinutes" form={form} submit={t('words.conference.entry.signMinutes')}>
      <div className={look.signed} tabIndex={0} role="region" aria-label={t('words.conference.minutesName')}><MinutesText minutes={last.minutes} /></div>
      <MinutesAmounts minutes={last.minutes} />
      <p className={look.hash}>{t('conferences.minutes.signs', { version: last.version, hash: hashShown(last.hash) })}</p>
      <TextInput label={t('words.conference.field.remark')} {...form.text('remark')} />
    </ConferenceForm>
  )
}
