import { emptyParty, type PartyValues } from '../../parts/case-values.ts'
import { PartyFields } from '../../parts/PartyFields.tsx'
import { useText } from '../../text/text.ts'
import fields from '../../parts/Fields.module.css'
import look from './Register.module.css'

interface PartiesProps {
  parties: readonly PartyValues[]
  onChange: (parties: readonly PartyValues[]) => void
  onLeave: (index: number, member: 'name' | 'roles') => void
  errorOf: (index: number, member: 'name' | 'roles') => string | undefined
}

export function Parties({ parties, onChange, onLeave, errorOf }: PartiesProps) {
  const t = useText()
  return (
    <>
      {parties.map((party, index) => (
        <div key={party.partyId} role="group" aria-label={t('register.party.nth', { n: index + 1 })} className={look.party}>
          {parties.length > 1 && (
            <div className={look.partyHead}>
              <span>{t('register.party.nth', { n: index + 1 })}</span>
              <button
                type="button" className={fields.more} aria-label={t('register.party.remove', { n: index + 1 })}
                onClick={() => onChange(parties.filter((one) => one !== party))}
              >
                {t('frame.remove')}
              </button>
            </div>
          )}
          <PartyFields
            values={party} onChange={(change) => onChange(parties.map((one) => (one === party ? { ...one, ...change } : one)))}
            onLeave={(member) => onLeave(index, member)} errorOf={(member) => errorOf(index, member)}
          />
        </div>
      ))}
      <button type="button" className={fields.more} onClick={() => onChange([...parties, emptyParty(crypto.randomUUID(), ['insured'])])}>
        + {t('register.party.add')}
      </button>
    </>
  )
}
