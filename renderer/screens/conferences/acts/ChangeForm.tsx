import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Participant } from '../../../../shared/conference/commands.ts'
import { changedMembers } from '../../../parts/changed.ts'
import { filled } from '../../../parts/filled.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { invitationAs, invitationFrom } from '../calling/invitation-values.ts'
import { InvitationFields } from '../calling/InvitationFields.tsx'
import { QuorumField } from '../calling/QuorumField.tsx'
import { ConferenceForm, useConferenceForm, type FormProps } from './ConferenceForm.tsx'

/** Another time, place or purpose; the invitation is to be sent anew. */
export function ChangeForm(props: FormProps) {
  const t = useText()
  const zone = useZone()
  const { conference } = props.file
  // as it stood when the form was opened: what somebody else changes meanwhile is not put back
  const [before] = useState(() => invitationAs(conference, zone))
  const form = useConferenceForm({
    ...props, type: 'conference.change', initial: { ...before, reason: '' },
    body: ({ reason, ...values }) => ({ set: changedMembers(invitationFrom(before, zone), invitationFrom(values, zone)), reason: filled(reason) }),
  })
  return (
    <ConferenceForm type="conference.change" form={form}>
      <InvitationFields form={form} path="set.">
        <QuorumField values={form.values} participants={conference.participants as Participant[]} onChange={form.set} onLeave={() => form.left('set.quorum')} error={form.error('set.quorum')} />
      </InvitationFields>
      <TextInput label={t('acts.form.reasonOptional')} {...form.text('reason')} />
    </ConferenceForm>
  )
}
