import { Textarea } from '@mantine/core'
import { describe, valuesOfCase, type CaseValues } from '../../../parts/case-values.ts'
import { IncomingFields, MatterFields, PolicyFields, SortingFields, type MatterProps } from '../../../parts/MatterFields.tsx'
import { filled } from '../../../parts/use-command-form.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** Only what differs is sent, so that the timeline shows what was corrected and nothing else. */
export function CorrectForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const before = valuesOfCase(props.file.case, zone)
  const form = useActForm({
    ...props,
    type: 'case.correct',
    initial: { ...before, reason: '' },
    body: ({ reason, ...values }) => ({ set: changed(values), reason: filled(reason) }),
  })
  function changed(values: CaseValues): object {
    const { stage: _stage, ...now } = describe(values, zone)
    const then = describe(before, zone)
    return Object.fromEntries(
      Object.entries(now).flatMap(([key, value]) => {
        const former = then[key as keyof typeof then]
        if (JSON.stringify(value) === JSON.stringify(former)) return []
        // a text that was taken out is sent as the empty one: what is left out would stay as it was
        return [[key, value ?? (typeof former === 'string' ? '' : undefined)]]
      }),
    )
  }
  const { values, set } = form
  const matter: MatterProps = { values, set, left: (path) => form.left(`set.${path}`), error: (path) => form.error(`set.${path}`) }
  const movesClock = values.receivedAt !== before.receivedAt
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.correct')}>
      <MatterFields {...matter} />
      <SortingFields {...matter} />
      <PolicyFields {...matter} />
      <IncomingFields {...matter} withStage={false} />
      <Textarea
        label={t(movesClock ? 'acts.form.receiptReason' : 'acts.form.reasonOptional')} autosize minRows={1} {...form.text('reason')}
      />
    </ActForm>
  )
}
