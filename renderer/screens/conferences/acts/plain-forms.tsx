import { lastMinutes } from '../../../../shared/conference/conference.ts'
import { quorumOf } from '../../../../shared/conference/quorum.ts'
import { goConferences } from '../../../router.ts'
import { labelled, listed, useText } from '../../../text/text.ts'
import type { FormProps } from './ConferenceForm.tsx'
import { PlainForm } from './PlainForm.tsx'
import { TextForm } from './TextForm.tsx'
import look from '../Conferences.module.css'

/** Acts on the whole conference that take little or nothing. */
export function BeginForm({ file: { conference } }: FormProps) {
  const t = useText()
  const { needed, present } = quorumOf(conference)
  return (
    <PlainForm command={{ type: 'conference.begin', id: conference.id }} done={() => goConferences({ tab: 'room' })}>
      <p className={look.grey}>{t('conferences.quorumNow', { needed, present })}</p>
    </PlainForm>
  )
}

export function EndForm({ file: { conference } }: FormProps) {
  const t = useText()
  const { needed, present, met } = quorumOf(conference)
  const open = conference.items.filter(({ resolutions, postponed, vote }) => !vote && !postponed && resolutions.length === 0).map(({ title }) => title)
  return (
    <PlainForm command={{ type: 'conference.end', id: conference.id }} done={() => goConferences({ tab: 'minutes' })}>
      {!met && <p className={look.warned}>▲ {t('conferences.quorumNow', { needed, present })} · {t('words.conference.notQuorate')}</p>}
      {open.length > 0 && <p className={look.warned}>▲ {labelled(t, t('conferences.withoutOutcome'), listed(t, open))}</p>}
    </PlainForm>
  )
}

export function CancelForm(props: FormProps) {
  return <TextForm {...props} type="conference.cancel" member="reason" label={useText()('acts.form.reason')} grave />
}

export function ReadForm({ file: { conference } }: FormProps) {
  const version = lastMinutes(conference)?.version ?? 1
  return <PlainForm command={{ type: 'conference.markRead', id: conference.id, version }} />
}
