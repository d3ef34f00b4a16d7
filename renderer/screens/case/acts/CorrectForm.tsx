import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { describe, valuesOfCase, type CaseValues } from '../../../parts/case-values.ts'
import { changedMembers } from '../../../parts/changed.ts'
import { IncomingFields, MatterFields, PolicyFields, SortingFields, type MatterProps } from '../../../parts/MatterFields.tsx'
import { filled } from '../../../parts/filled.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** Only what differs is sent, so that the timeline shows what was corrected and nothing else. */
export function CorrectForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  // as it stood when the form was opened: what somebody else corrects meanwhile is not put back
  const [before] = useState(() => valuesOfCase(props.file.case, zone))
  const form = useActForm({
    ...props,
    type: 'case.correct',
    initial: { ...before, reason: '' },
    body: ({ reason, ...values }) => ({ set: changed(values), reason: filled(reason) }),
  })
  function changed(values: CaseValues): object {
    const { stage: _stage, ...now } = describe(values, zone)
    return changedMembers<object>(describe(before, zone), now)
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
