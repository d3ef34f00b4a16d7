import { Textarea } from '@mantine/core'
import type { CaseFile } from '../../../../shared/contract/case-file.ts'
import { instantText } from '../../../parts/dates.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { useZone } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** An officer asks; who leads grants it with the approver's name (ExtendForm), or refuses it. */
export function RequestExtensionForm(props: ActProps) {
  const t = useText()
  const form = useActForm({ ...props, type: 'case.requestExtension', initial: { reason: '' }, body: ({ reason }) => ({ reason }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.requestExtension')}>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

export function RefuseExtensionForm(props: ActProps) {
  const t = useText()
  const form = useActForm({ ...props, type: 'case.refuseExtension', initial: { reason: '' }, body: ({ reason }) => ({ reason }) })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.refuseExtension')}>
      <RequestText file={props.file} />
      <Textarea label={t('acts.form.refusal')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

/** Who asked, when and why: what is answered stands over the answer. */
export function RequestText({ file: { case: { extensionRequest } } }: { file: CaseFile }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  if (!extensionRequest || extensionRequest.refused) return null
  const { by, at, reason } = extensionRequest
  return <p>{labelled(t, t('acts.form.requestedBy', { name: officerName(by), at: instantText(t, at, zone) }), reason)}</p>
}
