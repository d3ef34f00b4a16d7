import { Textarea } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Party } from '../../../../shared/case/commands.ts'
import type { Refusal } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { emptyParty, partyOf, valuesOfParty } from '../../../parts/case-values.ts'
import { PartyFields } from '../../../parts/PartyFields.tsx'
import { Refused } from '../../../parts/Refused.tsx'
import { lookUp, useText } from '../../../text/text.ts'
import { ActForm, useActForm, type ActProps } from './ActForm.tsx'

/** Which party a form is about stands behind the act: `case.setParty:<partyId>`. */
interface PartyProps extends ActProps { partyId: string | undefined }

/**
 * A party is written whole, so its unmasked data have to be here before it can be changed: opening the form is a look at them, and logged.
 */
export function PartyForm(props: PartyProps) {
  const known = props.file.case.parties.find(({ partyId }) => partyId === props.partyId)
  const [newId] = useState(() => crypto.randomUUID())
  return known ? <KnownParty {...props} party={known} /> : <Fields {...props} party={undefined} newId={newId} />
}

function KnownParty({ party, ...props }: PartyProps & { party: Party }) {
  const t = useText()
  const [whole, setWhole] = useState<Party>()
  const [refusal, setRefusal] = useState<Refusal>()
  const { id } = props.file.case
  const { partyId } = party
  useEffect(() => {
    void execute({ type: 'party.reveal', id, partyId, fields: ['name', 'phone', 'identity', 'address', 'email'] }).then((answer) => {
      if (answer.ok) setWhole((now) => now ?? { ...party, ...answer.value })
      else setRefusal(answer.refusal)
    })
    // once for each opening: `party` changes with every reading of the case
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, partyId])
  if (refusal) return <Refused refusal={refusal} title={lookUp(t, 'acts.name.case.setParty') ?? ''} />
  return whole ? <Fields {...props} party={whole} newId={partyId} /> : null
}

function Fields({ party, newId, ...props }: PartyProps & { party: Party | undefined; newId: string }) {
  const t = useText()
  const form = useActForm({
    ...props,
    type: 'case.setParty',
    about: party?.partyId ?? '',
    initial: party ? valuesOfParty(party) : emptyParty(newId, ['insured']),
    body: (values) => ({ party: partyOf(values) }),
    done: () => ({ words: t('acts.done.saved', { act: t('case.section.parties') }) }),
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.party')} title={party ? t('case.party.edit') : t('case.party.add')}>
      <PartyFields
        values={form.values} onChange={form.set} onLeave={(member) => form.left(`party.${member}`)}
        errorOf={(member) => form.error(`party.${member}`)} whole
      />
    </ActForm>
  )
}

export function RemovePartyForm(props: PartyProps) {
  const t = useText()
  const form = useActForm({
    ...props, type: 'case.removeParty', initial: { reason: '' }, body: ({ reason }) => ({ partyId: props.partyId, reason }),
    about: props.partyId ?? '',
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.remove')} title={t('acts.name.case.removeParty')} grave>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}

/** Voids one thing of a case, with the reason: an attachment by its id, a notice by the revision of its entry. */
export function VoidPartForm({ part, ...props }: ActProps & { act: 'case.voidAttachment' | 'case.voidNotice'; part: string | undefined }) {
  const t = useText()
  const form = useActForm({
    ...props, type: props.act, initial: { reason: '' },
    body: ({ reason }) => (props.act === 'case.voidNotice' ? { notice: part, reason } : { attachmentId: part, reason }), about: part ?? '',
  })
  return (
    <ActForm {...props} form={form} submit={t('acts.submit.void')} title={t(`acts.name.${props.act}`)} grave>
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ActForm>
  )
}
