import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { openWait } from '../../../../shared/case/case.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { instantOf, typedNow } from './fields.ts'

/** Stops clocks of the company, never one of the law. */
export function WaitForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const [waitId] = useState(() => crypto.randomUUID())
  const form = useActForm({
    ...props, type: 'case.wait', initial: { what: '', since: typedNow(zone) },
    body: ({ what, since }) => ({ waitId, what, since: instantOf(since, zone) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.wait')}>
      <Textarea label={t('acts.form.waitFor')} description={t('acts.form.waitForAbout')} autosize minRows={2} {...form.text('what')} />
      <WhenField
        label={t('acts.form.since')} withTime value={form.values.since} onChange={(since) => form.set({ since })} onLeave={() => form.left('since')}
        error={form.error('since')}
      />
    </ActForm>
  )
}

export function EndWaitForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const open = openWait(props.file.case)
  const form = useActForm({
    ...props, type: 'case.endWait', initial: { until: typedNow(zone) },
    body: ({ until }) => ({ waitId: open?.waitId, until: instantOf(until, zone) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.endWait')}>
      {open && <p>{labelled(t, t('acts.form.waitingSince', { at: instantText(t, open.since, zone) }), open.what)}</p>}
      <WhenField
        label={t('acts.form.answeredAt')} withTime value={form.values.until} onChange={(until) => form.set({ until })}
        onLeave={() => form.left('until')} error={form.error('until')}
      />
    </ActForm>
  )
}
