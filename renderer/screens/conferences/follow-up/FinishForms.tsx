import { Textarea } from '@mantine/core'
import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import type { Resolution } from '../../../../shared/conference/conference.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { dateText } from '../../../parts/dates.ts'
import { filled } from '../../../parts/filled.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { deskNow } from '../../../desk-clock.ts'
import { useZone } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { dateFrom } from '../../case/acts/fields.ts'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'

interface ResolutionFormProps extends Pick<FormProps, 'file'> { resolution: Resolution }

/** Another day, and why: the former one stays in the file. */
export function DeferForm({ file, resolution: { resolutionId, dueOn } }: ResolutionFormProps) {
  const t = useText()
  const zone = useZone()
  const form = useConferenceForm({
    file, part: [resolutionId], type: 'conference.deferResolution', initial: { dueOn: '', reason: '' }, body: (values) => ({ resolutionId, dueOn: dateFrom(values.dueOn, zone), reason: filled(values.reason) }),
    missing: (values) => {
      const date = dateFrom(values.dueOn, zone)
      return date && date <= dateOf(deskNow(), zone) ? [{ path: 'dueOn', code: 'conference.duePast' }] : []
    },
  })
  return (
    <ConferenceForm type="conference.deferResolution" form={form}>
      <WhenField label={t('sitting.newDue')} value={form.values.dueOn} onChange={(typed) => form.set({ dueOn: typed })} onLeave={() => form.left('dueOn')} error={form.error('dueOn')} about={labelled(t, t('sitting.formerDue'), dateText(t, dueOn))} />
      <Textarea label={t('words.conference.field.reason')} autosize minRows={2} {...form.text('reason')} />
    </ConferenceForm>
  )
}

/** Whether what was carried out has worked. */
export function FollowUpForm({ file, resolution: { resolutionId } }: ResolutionFormProps) {
  const t = useText()
  const form = useConferenceForm({
    file, part: [resolutionId], type: 'conference.followUp', initial: { effective: '' as '' | 'yes' | 'no', text: '' },
    body: ({ effective, text }) => ({ resolutionId, effective: effective === '' ? undefined : effective === 'yes', text: text.trim() }),
  })
  return (
    <ConferenceForm type="conference.followUp" form={form}>
      <Choices
        label={t('words.conference.field.effective')} value={form.values.effective || undefined} onChange={(effective) => form.set({ effective })} error={form.error('effective')}
        options={[{ value: 'yes', words: t('sitting.effective') }, { value: 'no', words: t('sitting.notEffective') }]}
      />
      <Textarea label={t('sitting.effectText')} autosize minRows={2} {...form.text('text')} />
    </ConferenceForm>
  )
}
