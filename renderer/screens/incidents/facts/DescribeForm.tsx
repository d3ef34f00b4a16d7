import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { changedMembers } from '../../../parts/changed.ts'
import { filled } from '../../../parts/filled.ts'
import { notAhead } from '../../../parts/not-ahead.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { IncidentForm, useIncidentForm, type FormProps } from '../acts/IncidentForm.tsx'
import { describedAs, DescriptionFields, descriptionOf } from '../DescriptionFields.tsx'

export function DescribeForm(props: FormProps) {
  const t = useText()
  const zone = useZone()
  // as it stood when the form was opened: what somebody else corrects meanwhile is not put back
  const [before] = useState(() => describedAs(props.file.incident, t('frame.comma'), zone))
  const form = useIncidentForm({
    ...props, type: 'incident.describe', initial: { ...before, reason: '' },
    body: ({ reason, ...described }) => ({ set: changedMembers(descriptionOf(before, zone), descriptionOf(described, zone)), reason: filled(reason) }),
    missing: ({ noticedAt }) => notAhead('set.noticedAt', noticedAt, zone),
  })
  return (
    <IncidentForm type="incident.describe" form={form}>
      <DescriptionFields form={form} path="set." />
      <TextInput label={t('acts.form.reasonOptional')} {...form.text('reason')} />
    </IncidentForm>
  )
}
