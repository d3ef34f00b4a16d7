import type { Case } from '../../../shared/case/case.ts'
import type { Party } from '../../../shared/case/commands.ts'
import { execute } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { listed, useText } from '../../text/text.ts'
import { LookButton, useLook } from './LookButton.tsx'
import { ActLink, Section } from './Section.tsx'
import look from './Case.module.css'

export function Parties({ state }: { state: Case }) {
  const t = useText()
  return (
    <Section
      title={t('case.section.parties')}
      actions={<ActLink act="case.setParty" words={t('case.party.add')} />}
    >
      <ul className={look.parties}>
        {state.parties.map((party) => <OneParty key={party.partyId} id={state.id} party={party} removable={state.parties.length > 1} />)}
      </ul>
    </Section>
  )
}

type Shown = Partial<Record<'name' | 'phone' | 'identity' | 'address' | 'email', string>>
const fields = ['name', 'phone', 'identity', 'address', 'email'] as const

/** Masked until somebody looks on purpose; every look is an entry of the case. */
function OneParty({ id, party, removable }: { id: Case['id']; party: Party; removable: boolean }) {
  const t = useText()
  const [shown, setShown] = useLook<Shown>()
  const given = fields.filter((field) => party[field])

  async function reveal(): Promise<void> {
    const answer = await execute({ type: 'party.reveal', id, partyId: party.partyId, fields: given })
    if (answer.ok) setShown(answer.value)
    else tell(t('case.party.reveal'), { refusal: answer.refusal })
  }
  const nameOf = (field: 'phone' | 'identity' | 'address' | 'email') =>
    field === 'identity' && party.identityKind ? t(`words.identityKind.${party.identityKind}`) : t(`words.field.${field}`)
  const value = (field: (typeof fields)[number]) => shown?.[field] ?? party[field]
  return (
    <li className={look.party} data-shown={shown !== undefined}>
      <div className={look.partyHead}>
        <strong>{value('name')}</strong>
        <span className={look.grey}>
          {listed(t, party.roles.map((role) => t(`words.partyRole.${role}`)))}
          {party.kind === 'organisation' && ` · ${t('words.partyKind.organisation')}`}
        </span>
        <span className={look.partyActs}>
          <LookButton
            shown={shown !== undefined} label={t('case.party.revealOf', { name: party.name })} onShow={() => void reveal()}
            onHide={() => setShown(undefined)}
          />
          <ActLink act={`case.setParty:${party.partyId}`} words={t('case.party.edit')} />
          {removable && <ActLink act={`case.removeParty:${party.partyId}`} words={t('case.party.remove')} />}
        </span>
      </div>
      <dl className={look.rows}>
        {(['phone', 'identity', 'address', 'email'] as const).filter((field) => party[field]).map((field) => (
          <div key={field}>
            <dt>{nameOf(field)}</dt>
            <dd>{value(field)}</dd>
          </div>
        ))}
        {party.authority && <div><dt>{t('words.field.authority')}</dt><dd>{party.authority}</dd></div>}
      </dl>
    </li>
  )
}
