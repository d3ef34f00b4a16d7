import { TextInput } from '@mantine/core'
import { upwards } from '../../../../shared/access/roles.ts'
import { mayDecide, roleFor } from '../../../../shared/conference/authority.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { moneyText } from '../../../parts/money.ts'
import { useOfficers } from '../../../parts/officers.ts'
import type { CommandForm } from '../../../parts/use-command-form.ts'
import { useText } from '../../../text/text.ts'
import { optionsOf } from '../../case/acts/fields.ts'
import { amountOf, approvalOf, otherDecider, type Decider, type ResolveValues } from './resolve-values.ts'
import pair from '../../../parts/Fields.module.css'
import look from './Room.module.css'

/** Who stands behind it; what the amount asks for is said as soon as it is typed. */
export function AuthorityFields({ form, file: { conference }, deciders }: { form: CommandForm<ResolveValues>; file: ConferenceFile; deciders: readonly Decider[] }) {
  const t = useText()
  const { values, set } = form
  const amount = amountOf(values)
  const wanted = typeof amount === 'number' ? roleFor(conference.authorities, amount) : undefined
  const role = approvalOf(values, deciders)?.role
  const enough = typeof amount !== 'number' || role === undefined || mayDecide(conference.authorities, role, amount)
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
export function useDeciders({ conference }: ConferenceFile): Decider[] {
  const officers = useOfficers()
  return conference.participants.flatMap(({ participantId, officer, name, title }) => {
    const role = officers.find(({ officerId }) => officerId === officer)?.role
    return role === undefined || role === 'reader' ? [] : [{ id: participantId, name, title, role }]
  })
}
