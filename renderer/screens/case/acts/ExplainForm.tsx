import { Textarea } from '@mantine/core'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { useMinute } from '../../../desk.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { Choices } from '../../../parts/Choices.tsx'
import { language, useText } from '../../../text/text.ts'
import { explainable } from '../explainable.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** What is said about a deadline; `part` is the clock that it was opened at, as `pack/clock`. */
export function ExplainForm({ part, ...props }: ActProps & { part?: string | undefined }) {
  const t = useText()
  const options = explainable(props.file.clocks, useMinute()).map(({ clock, step }) => ({ value: `${clock.pack}/${clock.clock}`, clock, step }))
  const first = options.find(({ value }) => value === part) ?? options[0]
  const form = useActForm({
    ...props, type: 'case.explain', about: part ?? '', initial: { of: first?.value ?? '', text: '' },
    body: ({ of, text }) => {
      const [pack, clock] = of.split('/')
      return { pack, clock, step: options.find(({ value }) => value === of)?.step, text }
    },
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.explain')}>
      <Choices
        label={t('acts.form.explainOf')} value={form.values.of} onChange={(of) => form.set({ of })} error={form.error('clock')}
        options={options.map(({ value, clock }) => ({ value, words: <>{titleIn(clock.title, language())} <ClockChip facts={clock} /></> }))}
      />
      <Textarea label={t('acts.form.explanation')} description={t('acts.form.explanationAbout')} autosize minRows={3} data-first {...form.text('text')} />
    </ActForm>
  )
}
