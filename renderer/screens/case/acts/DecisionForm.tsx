import { Checkbox, Textarea } from '@mantine/core'
import { missingInDecision } from '../../../../shared/case/decide.ts'
import { Outcome, remedies, type Remedy } from '../../../../shared/case/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { MoneyField } from '../../../parts/MoneyField.tsx'
import { readMoney, typedMoney } from '../../../parts/money.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { optionsOf } from './fields.ts'

/** The contents of a decision, article 19: proposed by an officer, taken by who may. A proposal is the beginning of the decision. */
export function DecisionForm(props: ActProps) {
  const t = useText()
  const propose = props.act === 'case.propose'
  const type = propose ? 'case.propose' : 'case.decide'
  const member = propose ? 'proposal' : 'decision'
  const { proposal } = props.file.case
  const form = useActForm({
    ...props,
    type,
    initial: {
      outcome: (proposal?.outcome ?? '') as Outcome | '', findings: proposal?.findings ?? '', basis: proposal?.basis ?? '',
      reasons: proposal?.reasons ?? '',
      remedies: (proposal?.remedies ?? remedies) as readonly Remedy[], compensation: typedMoney(proposal?.compensation),
    },
    body: ({ outcome, findings, basis, reasons, remedies: told, compensation }) => ({
      [member]: {
        outcome: outcome || undefined, findings, basis, reasons, remedies: told,
        ...(compensation.trim() !== '' && { compensation: readMoney(compensation) ?? compensation }),
      },
    }),
    // a proposal may leave open what the decision has to say
    missing: (values) => (propose ? [] : missingInDecision(values).map(({ member: part, code }) => ({ path: `decision.${part}`, code }))),
  })
  const { values, set } = form
  const toggle = (remedy: Remedy) =>
    set({ remedies: values.remedies.includes(remedy) ? values.remedies.filter((one) => one !== remedy) : [...values.remedies, remedy] })
  return (
    <ActForm {...props} form={form} submit={t(propose ? 'acts.submit.propose' : 'acts.submit.decide')}>
      <Choices
        label={t('acts.form.outcome')} value={values.outcome || undefined} onChange={(outcome) => set({ outcome })}
        error={form.error(`${member}.outcome`)}
        options={optionsOf(Outcome.options, (outcome) => t(`words.outcome.${outcome}`))}
      />
      <Textarea label={t('acts.form.findings')} autosize minRows={3} {...form.text('findings', `${member}.findings`)} />
      <Textarea
        label={t('acts.form.basis')} description={t('acts.form.basisAbout')} autosize minRows={2} {...form.text('basis', `${member}.basis`)}
      />
      <Textarea label={t('acts.form.reasons')} autosize minRows={3} {...form.text('reasons', `${member}.reasons`)} />
      <Checkbox.Group label={t('acts.form.remedies')} value={[...values.remedies]} error={form.error(`${member}.remedies`)}>
        {remedies.map((remedy) => (
          <Checkbox
            key={remedy} mt={4} value={remedy} label={t(`words.remedy.${remedy}`)} onChange={() => toggle(remedy)}
            aria-invalid={form.error(`${member}.remedies`) !== undefined && !values.remedies.includes(remedy)}
          />
        ))}
      </Checkbox.Group>
      <MoneyField
        label={t('acts.form.compensation')} value={values.compensation} onChange={(compensation) => set({ compensation })}
        error={form.error(`${member}.compensation`)}
      />
    </ActForm>
  )
}
