import { Textarea, TextInput } from '@mantine/core'
import { Outcome } from '../../../../shared/case/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { MoneyField } from '../../../parts/MoneyField.tsx'
import type { useOfficers } from '../../../parts/officers.ts'
import type { CommandForm } from '../../../parts/use-command-form.ts'
import { useText } from '../../../text/text.ts'
import { optionsOf } from '../../case/acts/fields.ts'
import { AmountsApart } from '../AmountsApart.tsx'
import { amountOf, membersOf, type ResolveValues } from './resolve-values.ts'
import pair from '../../../parts/Fields.module.css'

/** What the kind needs, and nothing else. */
export function KindFields({ form, officers }: { form: CommandForm<ResolveValues>; officers: ReturnType<typeof useOfficers> }) {
  const t = useText()
  const { values, set } = form
  const amount = amountOf(values)
  const has = (member: (typeof membersOf)['decide'][number]) => membersOf[values.kind].includes(member)
  return (
    <>
      {has('outcome') && <Choices label={t('words.conference.field.outcome')} value={values.outcome || undefined} onChange={(outcome) => set({ outcome })} error={form.error('outcome')} options={optionsOf(Outcome.options, (outcome) => t(`words.outcome.${outcome}`))} />}
      {has('amount') && <MoneyField label={t('words.conference.field.amount')} value={values.amount} onChange={(amount) => set({ amount })} error={form.error('amount')} />}
      {typeof amount === 'number' && <AmountsApart text={values.text} amount={amount} />}
      {has('findings') && <Textarea label={t('words.conference.field.findings')} autosize minRows={2} {...form.text('findings')} />}
      {has('basis') && <Textarea label={t('words.conference.field.basis')} autosize minRows={1} {...form.text('basis')} />}
      {has('reasons') && <Textarea label={t('words.conference.field.reasons')} autosize minRows={2} {...form.text('reasons')} />}
      {has('extensionBy') && (
        <div className={pair.pair}>
          <Choices label={t('words.conference.field.extensionBy')} value={values.extensionBy || undefined} onChange={(extensionBy) => set({ extensionBy })} error={form.error('extensionBy')} options={optionsOf(['superior', 'headOffice'], (one) => t(`words.authority.${one}`))} />
          <TextInput label={`${t('words.conference.field.reference')}${t('frame.aside', { text: t('frame.optional') })}`} {...form.text('reference')} />
        </div>
      )}
      {has('institution') && <TextInput label={t('words.conference.field.institution')} {...form.text('institution')} />}
      {has('toUnit') && <TextInput label={t('words.conference.field.toUnit')} {...form.text('toUnit')} />}
      {has('to') && <Choose label={t('words.conference.field.to')} value={values.to || undefined} onChange={(to) => set({ to: to ?? '' })} error={form.error('to')} options={officers.map(({ officerId, name }) => ({ value: officerId as string, label: name }))} />}
    </>
  )
}
