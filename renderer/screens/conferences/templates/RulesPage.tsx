import { useState } from 'react'
import { ProposalReason } from '../../../../shared/conference/vocabulary.ts'
import { upwards } from '../../../../shared/access/roles.ts'
import type { ShownConvening } from '../../../../shared/contract/conferences.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Guarded } from '../../../parts/Guarded.tsx'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { MoneyField } from '../../../parts/MoneyField.tsx'
import { moneyText } from '../../../parts/money.ts'
import { Several } from '../../../parts/Several.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { useActor } from '../../../session.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { useBook } from './book.ts'
import { fallingRole, rulesFrom, rulesValues } from './rules-values.ts'
import editor from '../../../parts/Editor.module.css'
import look from './Templates.module.css'

/** When a conference is proposed for a case, and who may decide up to which amount. */
export function RulesPage({ convening }: { convening: ShownConvening }) {
  const t = useText()
  const book = useBook()
  const [editing, setEditing] = useState(false)
  const { rules, authorities, own } = convening
  const verdict = book.verdict('convening.setRules')
  return (
    <>
      <header className={editor.head}>
        <h1>{t('sitting.rules')}</h1>
        <p className={editor.grey}>{t(own ? 'sitting.rulesOwn' : 'sitting.rulesCompany')}</p>
        <div className={editor.row} data-no-print>
          <Guarded words={t('frame.edit')} strong verdict={verdict} expanded={editing} onClick={() => setEditing(!editing)} />
          {!verdict.ok && <span className={editor.why}>{refusalText(t, verdict.refusal)}</span>}
        </div>
      </header>
      {editing && <RulesForm convening={convening} onDone={() => setEditing(false)} />}
      {!editing && (
        <>
          <section className={editor.section}>
            <h2>{t('sitting.proposedWhen')}</h2>
            <ul>
              {ProposalReason.options.map((reason) => (
                <li key={reason} className={rules.reasons.includes(reason) ? undefined : editor.grey}>
                  <span aria-hidden>{rules.reasons.includes(reason) ? '✓' : '–'}</span> {t(`words.conference.reason.${reason}`)}{reason === 'amount' && t('sitting.amountFrom', { amount: moneyText(rules.amountFrom) })}
                  {!rules.reasons.includes(reason) && t('sitting.notUsed')}
                </li>
              ))}
            </ul>
          </section>
          <section className={editor.section}>
            <h2>{t('sitting.authorityTable')}</h2>
            <dl className={look.table}>
              {authorities.map(({ role, upTo }) => <div key={role}><dt>{t(`words.role.${role}`)}</dt><dd>{upTo === undefined ? t('sitting.unbounded') : t('sitting.upToAmount', { amount: moneyText(upTo) })}</dd></div>)}
            </dl>
          </section>
        </>
      )}
    </>
  )
}

function RulesForm({ convening: { rules, authorities }, onDone }: { convening: ShownConvening; onDone: () => void }) {
  const t = useText()
  const actor = useActor()
  const book = useBook()
  const form = useCommandForm({
    type: 'convening.setRules', draft: draftName(book.own, 'rules', actor.id), initial: rulesValues(rules, authorities), body: (values) => ({ id: book.own, ...rulesFrom(values) }),
    missing: (values) => {
      const role = fallingRole(values)
      return role ? [{ path: `upTo.${role}`, code: 'convening.falling' }] : []
    },
    done: () => {
      tell(t('sitting.savedRules'))
      onDone()
    },
  })
  const { values, set } = form
  const sent = rulesFrom(values).authorities
  return (
    <InPlaceForm title={t('sitting.rules')} about={t('sitting.rulesAbout')} submit={t('frame.save')} onSubmit={form.submit} onCancel={onDone} busy={form.busy} refusal={form.refusal} restored={form.restored} onClear={form.clear}>
      <Several
        label={t('sitting.proposedWhen')} chosen={values.reasons} onChange={(reasons) => set({ reasons })} error={form.error('rules.reasons')}
        options={ProposalReason.options.map((value) => ({ value, words: t(`words.conference.reason.${value}`) }))}
      />
      {values.reasons.includes('amount') && <MoneyField label={t('sitting.amountFromField')} value={values.amountFrom} onChange={(amountFrom) => set({ amountFrom })} error={form.error('rules.amountFrom')} />}
      <Choices label={t('sitting.decidesAll')} value={values.unbounded} onChange={(unbounded) => set({ unbounded })} options={upwards.map((value) => ({ value, words: t(`words.role.${value}`) }))} />
      {upwards.filter((role) => role !== values.unbounded).map((role) => (
        <MoneyField
          key={role} label={t('sitting.upToOf', { role: t(`words.role.${role}`) })} value={values.upTo[role]} onChange={(upTo) => set({ upTo: { ...values.upTo, [role]: upTo } })}
          error={form.error(`upTo.${role}`) ?? form.error(`authorities.${sent.findIndex((one) => one.role === role)}.upTo`)}
        />
      ))}
    </InPlaceForm>
  )
}
