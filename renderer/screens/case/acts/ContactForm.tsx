import { Textarea } from '@mantine/core'
import { Channel } from '../../../../shared/case/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { WhenField } from '../../../parts/WhenField.tsx'
import { filled } from '../../../parts/filled.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { instantOf, partyOptions, typedNow } from './fields.ts'

/** With a telephone at the ear only the text has to be typed. */
export function ContactForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const { parties } = props.file.case
  const form = useActForm({
    ...props,
    type: 'case.recordContact',
    initial: {
      summary: '', direction: 'out', method: 'hotline' as string, reached: 'yes', at: typedNow(zone), partyId: parties[0]?.partyId ?? '',
    },
    body: ({ summary, direction, method, reached, at, partyId }) => ({
      summary, direction, method, reached: reached === 'yes', at: instantOf(at, zone), partyId: filled(partyId),
    }),
  })
  const { values, set } = form
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.record')}>
      <Textarea label={t('acts.form.summary')} autosize minRows={3} data-first {...form.text('summary')} />
      <Choices
        label={t('acts.form.direction')} value={values.direction} onChange={(direction) => set({ direction })}
        options={[{ value: 'out', words: t('acts.form.out') }, { value: 'in', words: t('acts.form.in') }]}
      />
      {values.direction === 'out' && (
        <Choices
          label={t('acts.form.reached')} value={values.reached} onChange={(reached) => set({ reached })}
          options={[{ value: 'yes', words: t('acts.form.reachedYes') }, { value: 'no', words: t('acts.form.reachedNo') }]}
        />
      )}
      <Choose
        label={t('acts.form.method')} value={values.method} onChange={(method) => set({ method: method ?? '' })}
        options={Channel.options.map((channel) => ({ value: channel, label: t(`words.channel.${channel}`) }))}
      />
      <WhenField
        label={t('acts.form.at')} withTime value={values.at} onChange={(at) => set({ at })} onLeave={() => form.left('at')}
        error={form.error('at')}
      />
      {parties.length > 1 && (
        <Choices
          label={t('acts.form.party')} value={values.partyId} onChange={(partyId) => set({ partyId })} options={partyOptions(t, parties)}
        />
      )}
    </ActForm>
  )
}
