import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { IdentityKind, PartyRole } from '../../shared/case/vocabulary.ts'
import { checkIdentity, type IdentityAnswer } from '../../shared/text/identity.ts'
import { checkPhone, isPersonal, type Phone, type PhoneAnswer } from '../../shared/text/phone.ts'
import { useText, type Text } from '../text/text.ts'
import type { PartyValues } from './case-values.ts'
import { Choices } from './Choices.tsx'
import look from './Fields.module.css'

interface PartyFieldsProps {
  values: PartyValues
  onChange: (change: Partial<PartyValues>) => void
  onLeave: (member: 'name' | 'roles') => void
  errorOf: (member: 'name' | 'roles') => string | undefined
  /** the less usual fields from the beginning */
  whole?: boolean
}

/** One person or organisation. Numbers are checked as they are typed: a doubt is said, never a hindrance. */
export function PartyFields({ values, onChange, onLeave, errorOf, whole = false }: PartyFieldsProps) {
  const t = useText()
  const [more, setMore] = useState(whole || values.address !== '' || values.email !== '' || values.authority !== '')
  const toggle = (role: PartyRole) => onChange({
    roles: values.roles.includes(role) ? values.roles.filter((one) => one !== role) : [...values.roles, role],
  })
  const text = (key: 'name' | 'phone' | 'identity' | 'address' | 'email' | 'authority') => ({
    value: values[key], onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange({ [key]: currentTarget.value }),
    autoComplete: 'off',
  })
  return (
    <>
      <div className={look.pair}>
        <TextInput label={t('words.field.name')} error={errorOf('name')} data-name onBlur={() => onLeave('name')} {...text('name')} />
        <PhoneField t={t} ofPerson={values.kind === 'person'} {...text('phone')} />
      </div>
      <Identity t={t} onKind={(identityKind) => values.identityKind === '' && onChange({ identityKind })} {...text('identity')} />
      <fieldset className={look.roles}>
        <legend>{t('register.party.roles')}</legend>
        {PartyRole.options.map((role) => (
          <Checkbox
            key={role} size="xs" checked={values.roles.includes(role)} onChange={() => toggle(role)} label={t(`words.partyRole.${role}`)}
          />
        ))}
      </fieldset>
      {errorOf('roles') && <p className={look.error}>{errorOf('roles')}</p>}
      {more ? (
        <>
          <Choices
            label={t('register.party.kind')} value={values.kind} onChange={(kind) => onChange({ kind })}
            options={[
              { value: 'person', words: t('words.partyKind.person') }, { value: 'organisation', words: t('words.partyKind.organisation') },
            ]}
          />
          {values.identity !== '' && (
            <Choices
              label={t('words.field.identityKind')} value={values.identityKind || undefined}
              onChange={(identityKind) => onChange({ identityKind })}
              options={IdentityKind.options.map((kind) => ({ value: kind, words: t(`words.identityKind.${kind}`) }))}
            />
          )}
          <TextInput label={t('words.field.address')} {...text('address')} />
          <TextInput label={t('words.field.email')} {...text('email')} />
          {(values.roles.includes('agent') || values.kind === 'organisation') && (
            <TextInput
              label={t(values.kind === 'organisation' ? 'register.party.authorityOf.organisation' : 'register.party.authorityOf.agent')}
              {...text('authority')}
            />
          )}
        </>
      ) : (
        <button type="button" className={look.more} onClick={() => setMore(true)}>{t('register.party.more')}</button>
      )}
    </>
  )
}

interface CheckedProps { t: Text; value: string; onChange: (event: { currentTarget: HTMLInputElement }) => void; autoComplete: string }

function PhoneField({ t, ofPerson, ...input }: CheckedProps & { ofPerson: boolean }) {
  const [left, setLeft] = useState(false)
  const answer: PhoneAnswer | undefined = input.value.trim() === '' ? undefined : checkPhone(input.value)
  const doubt = left && answer && !answer.ok && answer.code !== 'empty' ? t(`register.check.phone.${answer.code}`) : undefined
  return (
    <TextInput
      label={t('words.field.phone')} inputMode="tel" {...input} onFocus={() => setLeft(false)} onBlur={() => setLeft(true)}
      description={answer?.ok ? phoneWords(t, answer.value, ofPerson) : doubt && <span className={look.doubt}>{doubt}</span>}
    />
  )
}

const phoneWords = (t: Text, phone: Phone, ofPerson: boolean): string =>
  ofPerson && !isPersonal(phone) ? t('register.check.notPersonal') : `✓ ${t(`register.check.${phone.kind}`)}`

const kindOf = {
  residentId: 'idCard', creditCode: 'socialCredit', hongKongMacauPermit: 'permit', taiwanPermit: 'permit', passport: 'passport',
} as const

function Identity({ t, onKind, ...input }: CheckedProps & { onKind: (kind: IdentityKind) => void }) {
  const [left, setLeft] = useState(false)
  const answer: IdentityAnswer | undefined = input.value.trim() === '' ? undefined : checkIdentity(input.value)
  const doubt = left && answer && !answer.ok && answer.code !== 'empty' ? t(`register.check.identity.${answer.code}`) : undefined
  return (
    <TextInput
      label={t('words.field.identity')} {...input} maw={420} onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true)
        if (answer?.ok) onKind(kindOf[answer.value.kind])
      }}
      description={answer?.ok ? `✓ ${identityWords(t, answer.value)}` : doubt && <span className={look.doubt}>{doubt}</span>}
    />
  )
}

const identityWords = (t: Text, { kind, birthDate }: Extract<IdentityAnswer, { ok: true }>['value']): string =>
  kind === 'residentId' ? t('register.check.residentId', { birthDate: birthDate ?? '' }) : t(`register.check.${kind}`)
