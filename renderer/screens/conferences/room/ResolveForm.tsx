import { Textarea, TextInput } from '@mantine/core'
import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import { Outcome } from '../../../../shared/case/vocabulary.ts'
import { roleFor } from '../../../../shared/conference/authority.ts'
import type { Item } from '../../../../shared/conference/conference.ts'
import { ResolutionKind } from '../../../../shared/conference/vocabulary.ts'
import { upwards } from '../../../../shared/access/roles.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useDesk } from '../../../desk.ts'
import { deskNow } from '../../../desk-clock.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { dateText } from '../../../parts/dates.ts'
import { MoneyField } from '../../../parts/MoneyField.tsx'
import { moneyText } from '../../../parts/money.ts'
import { useOfficers } from '../../../parts/officers.ts'
import type { CommandForm } from '../../../parts/use-command-form.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { dateFrom, optionsOf } from '../../case/acts/fields.ts'
import { usePartId } from '../../incidents/use-part-id.ts'
import { ConferenceForm, useConferenceForm } from '../acts/ConferenceForm.tsx'
import { amountOf, approvalOf, firstValues, membersOf, missingFrom, otherDecider, resolutionFrom, type Decider, type ResolveValues } from './resolve-values.ts'
import { optionName } from './tally-words.ts'
import pair from '../../../parts/Fields.module.css'
import look from './Room.module.css'

/** Waits for what the case knows, so that the form begins with it. */
export function ResolveForm({ file, item }: { file: ConferenceFile; item: Item }) {
  const { value: brief, settled } = useDesk('conferenceBrief', { id: file.conference.id, itemId: item.itemId }, { enabled: item.caseId !== undefined })
  if (item.caseId !== undefined && !settled) return null
  // a masked text would be saved with its stars
  const proposal = brief?.file && !brief.file.hides ? brief.file.case.proposal : undefined
  return <Fields file={file} item={item} proposal={proposal} amount={brief?.file?.case.amount} assignee={brief?.file?.case.assignee} />
}

interface FieldsProps { file: ConferenceFile; item: Item; proposal: Parameters<typeof firstValues>[0]['proposal']; amount: number | undefined; assignee: string | undefined }

function Fields({ file, item, proposal, amount, assignee }: FieldsProps) {
  const t = useText()
  const zone = useZone()
  const resolutionId = usePartId()
  const { conference } = file
  const deciders = useDeciders(file)
  const chair = conference.participants.find(({ duty }) => duty === 'chair')?.participantId
  const dueAt = item.caseId ? file.cases[item.caseId]?.dueAt : undefined
  const dateOfTyped = (typed: string) => dateFrom(typed, zone)
  const form = useConferenceForm({
    file, part: [item.itemId], type: 'conference.resolve',
    initial: firstValues({
      item, proposal, amount, owner: assignee ?? '', decider: deciders.find(({ id }) => id === chair) ?? deciders[0],
      // the last moment of the day that the case is due on is the one before
      dueOn: dueAt !== undefined && dueAt > deskNow() ? dateOf(dueAt - 1, zone) : '',
    }),
    body: (values) => ({ itemId: item.itemId, resolutionId, ...resolutionFrom(values, deciders, dateOfTyped) }),
    missing: (values) => missingFrom(values, deciders, conference.authorities, dateOfTyped),
  })
  const { values, set } = form
  const officers = useOfficers().filter(({ left, role }) => !left && role !== 'reader')
  return (
    <ConferenceForm type="conference.resolve" form={form} about={item.caseId ? undefined : t('sitting.noCaseOnly')}>
      <Choices
        label={t('sitting.kind')} value={values.kind} onChange={(kind) => set({ kind })}
        options={optionsOf(item.caseId ? ResolutionKind.options : ['action'], (kind) => t(`words.conference.resolutionKind.${kind}`))}
      />
      {item.options.length > 0 && (
        <Choices
          label={t('sitting.onOption')} value={values.optionId} onChange={(optionId) => set({ optionId, ...(!values.text.trim() && { text: item.options.find((one) => one.optionId === optionId)?.text ?? '' }) })}
          options={[...item.options.map(({ optionId }) => ({ value: optionId, words: optionName(t, item.options, optionId) })), { value: '', words: t('sitting.noOption') }]}
        />
      )}
      <Textarea label={t('sitting.resolutionText')} autosize minRows={2} data-first {...form.text('text')} />
      <KindFields form={form} officers={officers} />
      <div className={pair.pair}>
        <Choose
          label={t('words.conference.field.owner')} value={values.owner || undefined} clearable onChange={(owner) => set({ owner: owner ?? '' })} error={form.error('owner')}
          options={officers.map(({ officerId, name }) => ({ value: officerId as string, label: name }))}
        />
        {!values.owner && <TextInput label={t('sitting.ownerName')} {...form.text('ownerName')} />}
      </div>
      <div className={pair.pair}>
        <WhenField label={t('words.conference.field.dueOn')} value={values.dueOn} onChange={(dueOn) => set({ dueOn })} onLeave={() => form.left('dueOn')} error={form.error('dueOn')} {...(dueAt !== undefined && { about: t('sitting.caseDue', { date: dateText(t, dateOf(dueAt - 1, zone)) }) })} />
        <WhenField label={`${t('words.conference.field.followUpOn')}${t('frame.aside', { text: t('frame.optional') })}`} value={values.followUpOn} onChange={(followUpOn) => set({ followUpOn })} onLeave={() => form.left('followUpOn')} error={form.error('followUpOn')} />
      </div>
      <AuthorityFields form={form} file={file} deciders={deciders} />
    </ConferenceForm>
  )
}

type ResolveFormState = CommandForm<ResolveValues>

/** What the kind needs, and nothing else. */
function KindFields({ form, officers }: { form: ResolveFormState; officers: ReturnType<typeof useOfficers> }) {
  const t = useText()
  const { values, set } = form
  const has = (member: (typeof membersOf)['decide'][number]) => membersOf[values.kind].includes(member)
  return (
    <>
      {has('outcome') && <Choices label={t('words.conference.field.outcome')} value={values.outcome || undefined} onChange={(outcome) => set({ outcome })} error={form.error('outcome')} options={optionsOf(Outcome.options, (outcome) => t(`words.outcome.${outcome}`))} />}
      {has('amount') && <MoneyField label={t('words.conference.field.amount')} value={values.amount} onChange={(amount) => set({ amount })} error={form.error('amount')} />}
      {has('basis') && <Textarea label={t('words.conference.field.basis')} autosize minRows={1} {...form.text('basis')} />}
      {has('reasons') && <Textarea label={t('words.conference.field.reasons')} autosize minRows={2} {...form.text('reasons')} />}
      {has('extensionBy') && (
        <div className={pair.pair}>
          <Choices label={t('words.conference.field.extensionBy')} value={values.extensionBy || undefined} onChange={(extensionBy) => set({ extensionBy })} error={form.error('extensionBy')} options={optionsOf(['superior', 'headOffice'], (one) => t(`words.authority.${one}`))} />
          <TextInput label={`${t('words.conference.field.reference')}${t('frame.aside', { text: t('frame.optional') })}`} {...form.text('reference')} />
        </div>
      )}
      {has('institution') && <TextInput label={t('words.conference.field.institution')} {...form.text('institution')} />}
      {has('toUnit') && <TextInput label={t('words.conference.field.toUnit')} {...form.text('toUnit')} />}
      {has('to') && <Choose label={t('words.conference.field.to')} value={values.to || undefined} onChange={(to) => set({ to: to ?? '' })} error={form.error('to')} options={officers.map(({ officerId, name }) => ({ value: officerId as string, label: name }))} />}
    </>
  )
}

/** Who stands behind it; what the amount asks for is said as soon as it is typed. */
function AuthorityFields({ form, file: { conference }, deciders }: { form: ResolveFormState; file: ConferenceFile; deciders: readonly Decider[] }) {
  const t = useText()
  const { values, set } = form
  const amount = amountOf(values)
  const wanted = typeof amount === 'number' ? roleFor(conference.authorities, amount) : undefined
  const role = approvalOf(values, deciders)?.role
  const enough = wanted === undefined || role === undefined || upwards.indexOf(role) >= upwards.indexOf(wanted)
  return (
    <>
      <Choose
        label={t('words.conference.field.authority')} value={values.decider || undefined} onChange={(decider) => set({ decider: decider ?? '' })} error={form.error('authority')}
        options={[...deciders.map(({ id, name, role: own }) => ({ value: id, label: `${name} · ${t(`words.role.${own}`)}` })), { value: otherDecider, label: t('sitting.otherDecider') }]}
      />
      {typeof amount === 'number' && wanted && (
        <p className={look.authority} data-enough={enough} role="status"><span aria-hidden>{enough ? '✓' : '▲'}</span> {t('sitting.authorityOf', { amount: moneyText(amount), role: t(`words.role.${wanted}`) })}</p>
      )}
      {values.decider === otherDecider && (
        <>
          <div className={pair.pair}>
            <TextInput label={t('words.conference.field.name')} {...form.text('deciderName', 'authority.name')} />
            <TextInput label={`${t('words.conference.field.post')}${t('frame.aside', { text: t('frame.optional') })}`} {...form.text('deciderTitle', 'authority.title')} />
          </div>
          <Choices label={t('words.conference.field.role')} value={values.deciderRole} onChange={(deciderRole) => set({ deciderRole })} options={optionsOf(upwards, (one) => t(`words.role.${one}`))} />
        </>
      )}
    </>
  )
}

/** Those at the table who work here, each in the role of the directory. */
function useDeciders({ conference }: ConferenceFile): Decider[] {
  const officers = useOfficers()
  return conference.participants.flatMap(({ participantId, officer, name, title }) => {
    const role = officers.find(({ officerId }) => officerId === officer)?.role
    return role === undefined || role === 'reader' ? [] : [{ id: participantId, name, title, role }]
  })
}
