import { Button, Checkbox, TextInput } from '@mantine/core'
import { Duty } from '../../../../shared/conference/vocabulary.ts'
import { Choose } from '../../../parts/Choose.tsx'
import type { CommandForm } from '../../../parts/use-command-form.ts'
import { labelled, useText } from '../../../text/text.ts'
import { isFilled, nobodyYet, sentPeople, type CallValues, type PersonValues } from './call-values.ts'
import { useColleagues } from './use-colleagues.ts'
import look from '../Conferences.module.css'

/** Who takes part: the seats of the template, filled by people, and guests by name. A seat that nobody was found for is left out. */
export function PeopleFields({ form }: { form: CommandForm<CallValues> }) {
  const t = useText()
  const { people } = form.values
  const colleagues = useColleagues()
  const change = (participantId: string, next: Partial<PersonValues>) => form.set({ people: people.map((one) => (one.participantId === participantId ? { ...one, ...next } : one)) })
  const sent = sentPeople(people)
  const problem = (one: PersonValues, member: string) => (isFilled(one) ? form.error(`participants.${sent.indexOf(one)}.${member}`) : one.duty === 'chair' || one.duty === 'recorder' ? form.error(`participants.${one.duty}`) : undefined)
  const wrong = form.error('participants') ?? doubled(form, people)
  return (
    <fieldset className={look.people} aria-invalid={wrong !== undefined}>
      <legend>{t('words.conference.field.participants')}</legend>
      <div className={look.personHead} aria-hidden>
        <span>{t('conferences.form.seat')}</span><span>{t('words.conference.field.name')}</span><span>{t('conferences.form.postOrEmail')}</span><span>{t('words.conference.field.duty')}</span><span>{t('words.conference.field.votes')}</span>
      </div>
      {people.map((one, index) => {
        const label = one.seat || (one.guest ? t('conferences.form.guest') : t('conferences.form.person', { nth: index + 1 }))
        return (
          <div key={one.participantId} className={look.personLine} role="group" aria-label={label}>
            <span className={look.seat} aria-hidden title={label}>{label}</span>
            {one.guest
              ? <TextInput label={label} value={one.name} onChange={({ currentTarget }) => change(one.participantId, { name: currentTarget.value })} error={problem(one, 'name')} />
              : (
                <Choose
                  label={label} value={one.officer || undefined} clearable error={problem(one, 'name')} options={colleagues.options}
                  onChange={(officer) => change(one.participantId, { officer: officer ?? '', name: colleagues.nameOf(officer) })}
                />
              )}
            {one.guest
              ? <TextInput label={t('words.conference.field.email')} inputMode="email" value={one.email} onChange={({ currentTarget }) => change(one.participantId, { email: currentTarget.value })} onBlur={() => form.left(`participants.${sent.indexOf(one)}.email`)} error={problem(one, 'email')} />
              : <TextInput label={t('words.conference.field.post')} value={one.title} onChange={({ currentTarget }) => change(one.participantId, { title: currentTarget.value })} />}
            <Choose
              label={t('words.conference.field.duty')} value={one.duty} options={Duty.options.map((value) => ({ value, label: t(`words.conference.duty.${value}`) }))}
              onChange={(duty) => change(one.participantId, { duty: (duty ?? 'member') as Duty })}
            />
            <Checkbox aria-label={labelled(t, label, t('words.conference.field.votes'))} checked={one.votes} onChange={({ currentTarget }) => change(one.participantId, { votes: currentTarget.checked })} />
            <button type="button" className={look.link} aria-label={labelled(t, t('frame.remove'), label)} onClick={() => form.set({ people: people.filter(({ participantId }) => participantId !== one.participantId) })}>{t('frame.remove')}</button>
          </div>
        )
      })}
      {wrong && <p className={look.wrong}>{wrong}</p>}
      <div className={look.row}>
        <Button variant="default" onClick={() => form.set({ people: [...people, nobodyYet(crypto.randomUUID())] })}>{t('conferences.form.addPerson')}</Button>
        <Button variant="default" onClick={() => form.set({ people: [...people, { ...nobodyYet(crypto.randomUUID()), guest: true, duty: 'adviser', votes: false }] })}>{t('conferences.form.addGuest')}</Button>
        <span className={look.grey}>{t('conferences.form.emptySeats')}</span>
      </div>
    </fieldset>
  )
}

/** Where the template's seat was taken away, or a duty is held twice, no field of its own can say so. */
function doubled(form: CommandForm<CallValues>, people: readonly PersonValues[]): string | undefined {
  const waiting = (duty: Duty) => people.some((one) => one.duty === duty && !isFilled(one))
  return (['chair', 'recorder'] as const).map((duty) => (waiting(duty) ? undefined : form.error(`participants.${duty}`))).find((one) => one !== undefined)
}
