import { Textarea, TextInput } from '@mantine/core'
import { dateOf } from '../../../../shared/calendar/calendar-days.ts'
import type { Item } from '../../../../shared/conference/conference.ts'
import { ResolutionKind } from '../../../../shared/conference/vocabulary.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useDesk } from '../../../desk.ts'
import { deskNow } from '../../../desk-clock.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { dateText } from '../../../parts/dates.ts'
import { useOfficers } from '../../../parts/officers.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { dateFrom, optionsOf } from '../../case/acts/fields.ts'
import { usePartId } from '../../../parts/use-part-id.ts'
import { ConferenceForm, useConferenceForm } from '../acts/ConferenceForm.tsx'
import { AuthorityFields, useDeciders } from './AuthorityFields.tsx'
import { KindFields } from './KindFields.tsx'
import { firstValues, missingFrom, resolutionFrom } from './resolve-values.ts'
import { optionName } from './tally-words.ts'
import pair from '../../../parts/Fields.module.css'

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
