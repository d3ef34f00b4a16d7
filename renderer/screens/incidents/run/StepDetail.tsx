import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { RunStep } from '../../../../shared/incident/run.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { citationText, language, listed, useText } from '../../../text/text.ts'
import { Rows, type Row } from '../../../parts/Rows.tsx'
import { Who } from '../../../parts/Who.tsx'
import look from './Run.module.css'

/** How a step is done, what it asks for, and what was done. */
export function StepDetail({ file, found: { step, record } }: { file: IncidentFile; found: RunStep }) {
  const t = useText()
  const checked = record.done?.checked ?? []
  const held = file.incident.attachments.filter(({ attachmentId }) => record.done?.evidence.includes(attachmentId))
  const answer = step.question?.answers.find(({ id }) => id === record.done?.answer)
  const sentBack: string = t('words.incident.entry.returnStep')
  return (
    <div className={look.detail}>
      {step.how && <p className={look.how}>{step.how}</p>}
      <Rows
        rows={[
          [t('incidents.step.byRecord'), step.fulfilledBy && t(`words.incident.fulfilment.${step.fulfilledBy}`)],
          [t('incidents.step.evidence'), step.evidence && [step.evidence, held.length > 0 && listed(t, held.map(({ name }) => name))].filter(Boolean).join(' · ')],
          [t('incidents.step.question'), step.question && [titleIn(step.question.title, language()), answer && titleIn(answer.title, language())].filter(Boolean).join(' · ')],
          [t('words.incident.field.checked'), step.checklist.length > 0 && (
            <ul key="checks">{step.checklist.map(({ id, title }) => <li key={id}><span aria-hidden>{checked.includes(id) ? '✓' : '□'}</span> {titleIn(title, language())}</li>)}</ul>
          )],
          [t('incidents.step.approval'), step.approval && t('incidents.step.approvalBy', { role: t(`words.role.${step.approval}`) })],
          [t('incidents.step.note'), record.done?.note],
          [t('words.incident.entry.approveStep'), record.approved && <>{record.approved.remark} <Who by={record.approved.by} at={record.approved.at} /></>],
          [t('words.incident.entry.skipStep'), record.skipped && <>{record.skipped.reason} <Who by={record.skipped.by} at={record.skipped.at} /></>],
          ...record.returned.map((one): Row => [sentBack, <span key={one.at}>{one.reason} <Who by={one.by} at={one.at} /></span>]),
          [t('incidents.step.source'), step.kind === 'law' ? citationText(t, step.source.law, step.source.article) : t('incidents.step.company', { law: step.source.law })],
        ]}
      />
    </div>
  )
}
