import { Checkbox, TextInput } from '@mantine/core'
import type { Participant } from '../../../../shared/conference/commands.ts'
import { Duty } from '../../../../shared/conference/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { useText } from '../../../text/text.ts'
import { optionsOf } from '../../case/acts/fields.ts'
import { usePartId } from '../../../parts/use-part-id.ts'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'
import { missingInPerson, nobodyYet, participantFrom, type PersonValues } from '../calling/call-values.ts'
import { useColleagues } from '../calling/use-colleagues.ts'
import pair from '../../../parts/Fields.module.css'

/** Somebody more, or somebody's part in it. */
export function ParticipantForm(props: FormProps) {
  const t = useText()
  const newId = usePartId()
  const colleagues = useColleagues()
  const known = props.file.conference.participants.find(({ participantId }) => participantId === props.part?.[0])
  const initial: PersonValues = known
    ? { ...nobodyYet(known.participantId), officer: known.officer ?? '', guest: !known.officer, name: known.name, title: known.title ?? '', email: known.email ?? '', duty: known.duty, votes: known.votes }
    : nobodyYet(newId)
  const form = useConferenceForm({ ...props, type: 'conference.setParticipant', initial, body: (values) => ({ participant: participantFrom(values) }), missing: (values) => missingInPerson(values, props.file.conference.participants as Participant[]) })
  const { values, set } = form
  return (
    <ConferenceForm type="conference.setParticipant" form={form} title={t(known ? 'conferences.form.changePerson' : 'conferences.form.addPerson')}>
      {!known && (
        <Choices
          label={t('conferences.form.who')} value={values.guest ? 'guest' : 'colleague'} onChange={(who) => set({ guest: who === 'guest', officer: '', name: '' })}
          options={optionsOf(['colleague', 'guest'], (who) => t(`conferences.form.whoIs.${who}`))}
        />
      )}
      {values.guest
        ? <TextInput label={t('words.conference.field.name')} {...form.text('name', 'participant.name')} />
        : (
          <Choose
            label={t('words.conference.field.name')} value={values.officer || undefined} options={colleagues.options} error={form.error('participant.name')}
            onChange={(officer) => set({ officer: officer ?? '', name: colleagues.nameOf(officer) })}
          />
        )}
      <div className={pair.pair}>
        <TextInput label={t('words.conference.field.post')} {...form.text('title', 'participant.title')} />
        <TextInput label={t('words.conference.field.email')} inputMode="email" {...form.text('email', 'participant.email')} />
      </div>
      <Choices label={t('words.conference.field.duty')} value={values.duty} onChange={(duty) => set({ duty })} error={form.error('participant.duty')} options={optionsOf(Duty.options, (duty) => t(`words.conference.duty.${duty}`))} />
      <Checkbox label={t('words.conference.field.votes')} checked={values.votes} error={form.error('participant.votes')} onChange={({ currentTarget }) => set({ votes: currentTarget.checked })} />
    </ConferenceForm>
  )
}
