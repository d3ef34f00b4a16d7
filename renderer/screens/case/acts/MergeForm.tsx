import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useDeferredValue, useRef } from 'react'
import { openStatuses } from '../../../../shared/case/vocabulary.ts'
import type { RelatedCase } from '../../../../shared/contract/case-file.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { useDesk } from '../../../desk.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { openCase } from '../../../router.ts'
import { aside, listed, useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** C-09: the repeat ends in the earlier case. The related ones that are still open are offered; any other by its number. */
export function MergeForm(props: ActProps) {
  const t = useText()
  const state = props.file.case
  // the earliest first: that is the one into which a repeat goes
  const offeredCases = props.file.related
    .filter(({ shares, status }) => openStatuses.includes(status) && !shares.includes('mergedHere'))
    .toSorted((a, b) => Number(nameOnly(a)) - Number(nameOnly(b)) || (a.receivedAt ?? 0) - (b.receivedAt ?? 0))
  /** the case of the typed number, once the desk knows it */
  const typed = useRef<EntityId>(undefined)
  const form = useActForm({
    ...props,
    type: 'case.mergeCases',
    initial: { into: (offeredCases[0]?.id ?? '') as string, number: '', reason: t('acts.form.mergeReason'), newFacts: false },
    body: ({ into, reason, newFacts }) => ({ into: into || typed.current, reason, newFacts }),
    done: ({ into, number }) => {
      const target = (into || typed.current) as EntityId
      openCase(target)
      return {
        words: t('acts.done.merged', { number: offeredCases.find(({ id }) => id === into)?.number ?? number }),
        undo: { type: 'case.unmergeCase', id: state.id, reason: t('frame.undo') },
      }
    },
  })
  const { values, set } = form
  const wanted = useDeferredValue(values.number.trim())
  const { value: found, settled } = useDesk('caseByNumber', { number: wanted }, { enabled: wanted.length > 3 })
  typed.current = found
  const unknown = wanted.length > 3 && settled && found === undefined && values.into === ''
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.merge')}>
      {offeredCases.length > 0 && (
        <Choices
          label={t('acts.form.into')} value={values.into} onChange={(into) => set({ into })}
          options={[
            ...offeredCases.map(({ id, number, complainant, shares }) => ({
              value: id as string,
              words: `${number} ${complainant}` + aside(t, listed(t, shares.map((share) => t(`case.related.shares.${share}`)))),
            })),
            { value: '', words: t('acts.form.otherNumber') },
          ]}
        />
      )}
      {values.into === '' && (
        <TextInput
          label={t('acts.form.intoNumber')} maw={320} value={values.number}
          onChange={({ currentTarget }) => set({ number: currentTarget.value })}
          error={unknown ? t('acts.form.intoUnknown') : form.error('into')}
        />
      )}
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
      <Checkbox
        label={t('acts.form.mergeNewFacts')} checked={values.newFacts}
        onChange={({ currentTarget }) => set({ newFacts: currentTarget.checked })}
      />
    </ActForm>
  )
}

/** Too many people share a name for it to say that it is the same person. */
const nameOnly = ({ shares }: RelatedCase): boolean => shares.every((share) => share === 'name')
