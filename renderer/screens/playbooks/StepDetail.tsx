import type { Step } from '../../../shared/playbook/plan.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { citation } from '../../../shared/rules/sum.ts'
import { language, sayWords, useText } from '../../text/text.ts'
import own from './Playbooks.module.css'

/** How a step is done and where that is written; folded it is not shown, on paper it always is. */
export function StepDetail({ step, open }: { step: Step; open: boolean }) {
  const t = useText()
  const name = (title: Step['title']) => titleIn(title, language())
  const { how, fulfilledBy, evidence, checklist, question, kind, source } = step
  return (
    <div className={own.detail} data-open={open}>
      {how && <p className={own.how}>{how}</p>}
      <dl className={own.facts}>
        {fulfilledBy && <><dt>{t('playbooks.field.fulfilledBy')}</dt><dd>{t('playbooks.doneBy', { record: t(`words.incident.fulfilment.${fulfilledBy}`) })}</dd></>}
        {evidence && <><dt>{t('playbooks.field.evidence')}</dt><dd>{evidence}</dd></>}
        {checklist.length > 0 && <><dt>{t('playbooks.field.checklist')}</dt><dd><ul className={own.checks}>{checklist.map(({ id, title }) => <li key={id}><span aria-hidden>☐</span> {name(title)}</li>)}</ul></dd></>}
        {question && <><dt>{t('playbooks.field.question')}</dt><dd>{name(question.title)}<ul className={own.checks}>{question.answers.map(({ id, title }) => <li key={id}><span aria-hidden>○</span> {name(title)}</li>)}</ul></dd></>}
        <dt>{t('playbooks.field.source')}</dt><dd>{t(`words.sum.kind.${kind}`)} · {citation(source, sayWords(t))}</dd>
      </dl>
    </div>
  )
}
