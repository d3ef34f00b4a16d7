import { TextInput } from '@mantine/core'
import type { Case, Notice } from '../../../../shared/case/case.ts'
import { validNotice } from '../../../../shared/case/case.ts'
import { NoticeMethod } from '../../../../shared/case/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { WhenField } from '../../../parts/WhenField.tsx'
import { filled } from '../../../parts/filled.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'
import { instantOf, optionsOf, partyOptions, typedNow } from './fields.ts'

type NoticeOf = Notice['of']

/** What there is to tell in this state; what has not been told yet comes first. */
function tellable(state: Case): NoticeOf[] {
  const all: NoticeOf[] = [
    ...(state.decision ? (['decision'] as const) : []),
    ...(state.reviews.at(-1)?.decided ? (['reviewDecision'] as const) : []),
    ...(state.extension ? (['extension'] as const) : []),
    ...(state.suspensions.length > 0 ? (['suspension'] as const) : []),
    // who was told the decision knows that the complaint arrived
    ...(validNotice(state, 'decision') ? [] : (['acknowledgement'] as const)),
  ]
  const untold = all.filter((of) => !validNotice(state, of))
  return [...untold, ...all.filter((of) => !untold.includes(of))]
}

/** C-11: the notice ends the clock, so its method, time and proof are what is asked. */
export function NoticeForm(props: ActProps) {
  const t = useText()
  const zone = useZone()
  const state = props.file.case
  const told = tellable(state)
  // not kept in the form: what there is to tell may just have changed
  const first = told[0] ?? 'decision'
  const form = useActForm({
    ...props,
    type: 'case.recordNotice',
    initial: {
      of: '' as NoticeOf | '', method: 'phone' as NoticeMethod, at: typedNow(zone), proof: '', receivedByComplainantAt: '',
      exception: 'none', agreedOtherwise: '',
      partyId: state.parties.find(({ roles }) => roles.includes('complainant'))?.partyId ?? '',
    },
    body: ({ of: chosen, method, at, proof, receivedByComplainantAt, exception, agreedOtherwise, partyId }) => ({
      of: chosen || first, method, at: instantOf(at, zone), proof: filled(proof), partyId: filled(partyId),
      ...((chosen || first) === 'decision' && { receivedByComplainantAt: instantOf(receivedByComplainantAt, zone) }),
      ...(exception === 'unreachable' && { unreachable: true }),
      ...(exception === 'agreed' && { agreedOtherwise: filled(agreedOtherwise) }),
    }),
  })
  const { values, set } = form
  const of = values.of || first
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.notice')}>
      {told.length > 1 && (
        <Choices
          label={t('acts.form.noticeOf')} value={of} onChange={(of) => set({ of })}
          options={optionsOf(told, (of) => t(`words.noticeOf.${of}`))}
        />
      )}
      <Choices
        label={t('acts.form.noticeMethod')} value={values.method} onChange={(method) => set({ method })}
        options={optionsOf(NoticeMethod.options, (method) => t(`words.method.${method}`))}
      />
      <WhenField
        label={t('acts.form.noticeAt')} withTime value={values.at} onChange={(at) => set({ at })} onLeave={() => form.left('at')}
        error={form.error('at')}
      />
      <TextInput
        label={t('acts.form.proof')} description={t('acts.form.proofAbout')} data-first {...form.text('proof')}
      />
      {of === 'decision' && (
        <WhenField
          label={t('acts.form.receivedByComplainantAt')} withTime value={values.receivedByComplainantAt}
          about={t('acts.form.receivedAbout')}
          onChange={(receivedByComplainantAt) => set({ receivedByComplainantAt })} onLeave={() => form.left('receivedByComplainantAt')}
          error={form.error('receivedByComplainantAt')}
        />
      )}
      {state.parties.length > 1 && (
        <Choices
          label={t('acts.form.party')} value={values.partyId} onChange={(partyId) => set({ partyId })}
          options={partyOptions(t, state.parties)}
        />
      )}
      <Choices
        label={t('acts.form.exception')} value={values.exception} onChange={(exception) => set({ exception })}
        options={[
          { value: 'none', words: t('acts.form.noException') }, { value: 'unreachable', words: t('acts.form.unreachable') },
          { value: 'agreed', words: t('acts.form.agreed') },
        ]}
      />
      {values.exception === 'agreed' && <TextInput label={t('acts.form.agreedOtherwise')} {...form.text('agreedOtherwise')} />}
    </ActForm>
  )
}
