import type { Case } from '../../../shared/case/case.ts'
import type { CaseFile } from '../../../shared/contract/case-file.ts'
import { execute } from '../../desk.ts'
import { moneyText } from '../../parts/money.ts'
import { useCauseName } from '../../parts/causes.ts'
import { lineText, listed, lookUp, useText } from '../../text/text.ts'
import { LookButton } from './LookButton.tsx'
import { tell } from '../../parts/toasts.ts'
import { ActLink, Section } from './Section.tsx'
import look from './Case.module.css'

interface DetailsProps { file: CaseFile; shown: boolean; onShown: (written: CaseFile | undefined) => void }

/** What the complaint is about. Numbers of persons in its texts are masked until somebody looks, here and in the history. */
export function Details({ file: { case: state, hides }, shown, onShown }: DetailsProps) {
  const t = useText()
  const causeName = useCauseName()
  async function showTexts(): Promise<void> {
    const answer = await execute({ type: 'case.revealTexts', id: state.id })
    if (answer.ok) onShown(answer.value)
    else tell(t('case.textsReveal'), { refusal: answer.refusal })
  }
  const rows: [string, string | undefined][] = [
    [
      t('words.field.policies'),
      listed(t, state.policies.map(({ number, product, line }) => [number, product, lineText(t, line)].filter(Boolean).join(' '))),
    ],
    [t('words.field.line'), [lineText(t, state.line), state.product].filter(Boolean).join(' · ')],
    [t('words.field.plate'), state.plate],
    [t('words.field.cause'), causeName(state.cause)],
    [t('words.field.amount'), state.amount === undefined ? undefined : moneyText(state.amount)],
    [t('words.field.respondent'), state.respondent],
    [t('words.field.partner'), state.partner],
    [t('words.field.receivedBy'), state.receivedBy],
    [t('words.field.groupCount'), state.groupCount === undefined ? undefined : t('case.groupCount', { count: state.groupCount })],
  ]
  return (
    <Section
      title={t('case.section.facts')}
      actions={
        <span className={look.partyActs}>
          {(hides || shown) && (
            <LookButton shown={shown} label={t('case.textsReveal')} onShow={() => void showTexts()} onHide={() => onShown(undefined)} />
          )}
          <ActLink act="case.correct" words={t('acts.name.case.correct')} letter="G" />
        </span>
      }
    >
      {state.request && <p className={look.wholeRequest}>{state.request}</p>}
      {state.facts && <p className={look.facts}>{state.facts}</p>}
      {!state.facts && !state.request && <p className={look.grey}>{t('case.noFacts')}</p>}
      <dl className={look.rows}>
        {rows.filter(([, words]) => words).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {state.imported && <Imported imported={state.imported} />}
    </Section>
  )
}

/** What the ledger said, in its own words: several values where its rows differed. */
function Imported({ imported: { source, values, reply } }: { imported: NonNullable<Case['imported']> }) {
  const t = useText()
  return (
    <details className={look.imported}>
      <summary>{t('case.importedFrom', { source })}</summary>
      <dl className={look.rows}>
        {Object.entries(values).map(([name, several]) => (
          <div key={name}>
            <dt>{lookUp(t, `ledger.field.${name}`) ?? name}</dt>
            <dd>{several.join(' | ')}</dd>
          </div>
        ))}
      </dl>
      {reply && <p className={look.facts}>{reply}</p>}
    </details>
  )
}
