import { Textarea } from '@mantine/core'
import { participantOf } from '../../../../shared/conference/conference.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { Several } from '../../../parts/Several.tsx'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { usePartId } from '../../../parts/use-part-id.ts'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'

/** One's own conflict of interest is taken as it is; on another's the chair rules. */
export function ConflictForm(props: FormProps) {
  const t = useText()
  const conflictId = usePartId()
  const { conference } = props.file
  const own = participantOf(conference, useActor().id)?.participantId ?? ''
  const form = useConferenceForm({
    ...props, type: 'conference.declareConflict', initial: { participantId: own, itemIds: [] as readonly string[], reason: '' },
    body: (values) => ({ ...values, itemIds: [...values.itemIds], conflictId }),
  })
  const { values, set } = form
  return (
    <ConferenceForm type="conference.declareConflict" form={form} about={t(values.participantId === own && own ? 'conferences.about.declareConflict' : 'conferences.about.conflictOfOther')}>
      <Choose
        label={t('conferences.form.whoseConflict')} value={values.participantId || undefined} error={form.error('participantId')} onChange={(participantId) => participantId && set({ participantId })}
        options={conference.participants.map(({ participantId, name }) => ({ value: participantId, label: name }))}
      />
      <Several
        label={t('conferences.form.conflictItems')} chosen={values.itemIds} onChange={(itemIds) => set({ itemIds })}
        options={conference.items.map(({ itemId, title, caseNumber }, index) => ({ value: itemId, words: `${index + 1}. ${caseNumber ?? title}` }))}
      />
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ConferenceForm>
  )
}
