import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Case } from '../../../shared/case/case.ts'
import type { Party } from '../../../shared/case/commands.ts'
import { execute } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { listed, useText } from '../../text/text.ts'
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
/** A click shows for so long: enough to dial a number, not enough to forget it on the screen. */
const shownMs = 20_000
/** Longer than a click: it is held, and hides when it is let go. */
const holdMs = 300
const fields = ['name', 'phone', 'identity', 'address', 'email'] as const

/** Masked until somebody looks on purpose; every look is an entry of the case. */
function OneParty({ id, party, removable }: { id: Case['id']; party: Party; removable: boolean }) {
  const t = useText()
  const [shown, setShown] = useState<Shown>()
  const pressedAt = useRef<number | undefined>(undefined)
  const given = fields.filter((field) => party[field])
  useEffect(() => {
    if (!shown) return
    const hide = setTimeout(() => setShown(undefined), shownMs)
    return () => clearTimeout(hide)
  }, [shown])

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
          <button
            type="button" className={look.link} aria-pressed={shown !== undefined}
            aria-label={t('case.party.revealOf', { name: party.name })} title={t('case.party.revealAbout')}
            onPointerDown={() => {
              pressedAt.current = shown ? undefined : Date.now()
              if (!shown) void reveal()
            }}
            onClick={() => {
              const pressed = pressedAt.current
              pressedAt.current = undefined
              // the press that revealed: a short one leaves it shown, a long one was a look while it was held
              if (pressed !== undefined && Date.now() - pressed < holdMs) return
              if (pressed !== undefined || shown) setShown(undefined)
              else void reveal()
            }}
            onPointerCancel={() => setShown(undefined)}
          >
            {shown ? <IconEyeOff size={15} aria-hidden /> : <IconEye size={15} aria-hidden />}{' '}
            {t(shown ? 'case.party.hide' : 'case.party.reveal')}
          </button>
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
