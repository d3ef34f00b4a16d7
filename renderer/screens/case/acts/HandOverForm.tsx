import { Textarea } from '@mantine/core'
import { Choose } from '../../../parts/Choose.tsx'
import { useBranches } from '../../../parts/officers.ts'
import { useSeat } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** To another branch of the company, with everything that was written so far. */
export function HandOverForm(props: ActProps) {
  const t = useText()
  const here = useSeat().session.branch
  const others = useBranches().filter(({ branchId }) => branchId !== here.branchId)
  const form = useActForm({
    ...props, type: 'case.handOver', initial: { toBranch: '', reason: '' }, body: ({ toBranch, reason }) => ({ toBranch: toBranch || undefined, reason }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.handOver')}>
      <Choose
        label={t('acts.form.toBranch')} value={form.values.toBranch || undefined} onChange={(toBranch) => form.set({ toBranch: toBranch ?? '' })}
        error={form.error('toBranch')} onLeave={() => form.left('toBranch')} options={others.map(({ branchId, name }) => ({ value: branchId, label: name }))}
      />
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}
