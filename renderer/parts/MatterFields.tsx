import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { Channel, regulatorChannels, Stage } from '../../shared/case/vocabulary.ts'
import { useText } from '../text/text.ts'
import { lineOptions, type CaseValues } from './case-values.ts'
import { causeOptions, useCauses } from './causes.ts'
import { Choices } from './Choices.tsx'
import { Choose } from './Choose.tsx'
import { MoneyField } from './MoneyField.tsx'
import { PlateField } from './PlateField.tsx'
import { WhenField } from './WhenField.tsx'
import look from './Fields.module.css'

export interface MatterProps {
  values: CaseValues
  set: (change: Partial<CaseValues>) => void
  left: (path: string) => void
  /** path: the member of the description */
  error: (path: keyof CaseValues) => string | undefined
}

const typed = (
  set: MatterProps['set'], key: keyof CaseValues,
) => ({ currentTarget }: { currentTarget: { value: string } }) => set({ [key]: currentTarget.value })

/** When and how it came. A regulator's channel ticks 监管转办 by itself. */
export function IncomingFields({ values, set, left, error, withStage }: MatterProps & { withStage: boolean }) {
  const t = useText()
  return (
    <>
      <div className={look.pair}>
        <WhenField
          label={t('words.field.receivedAt')} withTime value={values.receivedAt} onChange={(receivedAt) => set({ receivedAt })}
          onLeave={() => left('receivedAt')}
          error={error('receivedAt')}
        />
        <Choose
          label={t('words.field.channel')} value={values.channel}
          onChange={(channel) => channel && set(
            { channel: channel as Channel, forwardedByRegulator: regulatorChannels.includes(channel as Channel) },
          )}
          options={Channel.options.map((channel) => ({ value: channel, label: t(`words.channel.${channel}`) }))}
        />
      </div>
      <div className={look.pair}>
        {withStage && (
          <Choices
            label={t('words.field.stage')} value={values.stage} onChange={(stage) => set({ stage })}
            options={Stage.options.toReversed().map((stage) => ({ value: stage, words: t(`words.stage.${stage}`) }))}
          />
        )}
        <TextInput
          label={t('words.field.receivedBy')} value={values.receivedBy} onChange={typed(set, 'receivedBy')}
          onBlur={() => left('receivedBy')} error={error('receivedBy')}
        />
      </div>
      <Checkbox
        label={t('words.field.forwardedByRegulator')} checked={values.forwardedByRegulator}
        onChange={({ currentTarget }) => set({ forwardedByRegulator: currentTarget.checked })}
      />
      {values.forwardedByRegulator && (
        <TextInput
          label={t('words.field.forwardedNumber')} value={values.forwardedNumber} maw={420} onChange={typed(set, 'forwardedNumber')}
          onBlur={() => left('forwardedNumber')} error={error('forwardedNumber')}
        />
      )}
    </>
  )
}

export function PolicyFields({ values, set }: MatterProps) {
  const t = useText()
  const { policies } = values
  const change = (
    index: number, part: Partial<CaseValues['policies'][number]>,
  ) => set({ policies: policies.map((policy, at) => (at === index ? { ...policy, ...part } : policy)) })
  return (
    <>
      {policies.map((policy, index) => (
        // policies have no identity of their own while they are typed
        <div key={index} className={look.policy} role="group" aria-label={t('register.policy.nth', { n: index + 1 })}>
          <TextInput
            label={t('register.policy.number')} value={policy.number} autoComplete="off"
            onChange={({ currentTarget }) => change(index, { number: currentTarget.value })}
          />
          <TextInput
            label={t('register.policy.product')} value={policy.product}
            onChange={({ currentTarget }) => change(index, { product: currentTarget.value })}
          />
          <button
            type="button" className={look.lineEnd} aria-label={t('register.policy.remove', { n: index + 1 })}
            onClick={() => set({ policies: policies.filter((_, at) => at !== index) })}
          >
            {t('frame.remove')}
          </button>
        </div>
      ))}
      <button
        type="button" className={look.more} onClick={() => set({ policies: [...policies, { number: '', product: '' }] })}
      >
        + {t('register.policy.add')}
      </button>
    </>
  )
}

export function MatterFields({ values, set, left, error }: MatterProps) {
  const t = useText()
  return (
    <>
      <Textarea
        label={t('words.field.request')} autosize minRows={2} value={values.request} onChange={typed(set, 'request')}
        onBlur={() => left('request')} error={error('request')}
      />
      <Textarea
        label={t('words.field.facts')} autosize minRows={4} maxRows={16} value={values.facts} onChange={typed(set, 'facts')}
        onBlur={() => left('facts')} error={error('facts')}
      />
      <MoneyField label={t('words.field.amount')} value={values.amount} onChange={(amount) => set({ amount })} error={error('amount')} />
    </>
  )
}

export function SortingFields({ values, set, error }: MatterProps) {
  const t = useText()
  const causes = useCauses()
  return (
    <>
      <Choose
        label={t('words.field.line')} value={values.line || undefined} clearable options={lineOptions(t, values.line)}
        onChange={(line) => set({ line: line ?? '' })}
      />
      {values.line === 'motor' && <PlateField value={values.plate} onChange={(plate) => set({ plate })} />}
      <Choose
        label={t('words.field.cause')} value={values.cause || undefined} clearable options={causeOptions(t, causes, values.cause)}
        onChange={(cause) => set({ cause: cause ?? '' })}
      />
      <div className={look.pair}>
        <TextInput label={t('words.field.respondent')} value={values.respondent} onChange={typed(set, 'respondent')} />
        <TextInput label={t('words.field.partner')} value={values.partner} onChange={typed(set, 'partner')} />
      </div>
      <TextInput
        label={t('register.groupCount')} value={values.groupCount} maw={220} inputMode="numeric" onChange={typed(set, 'groupCount')}
        error={error('groupCount')}
      />
    </>
  )
}
