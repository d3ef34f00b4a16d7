import type { ComponentType } from 'react'
import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { incidentOffered } from '../../../shared/incident/decide.ts'
import { execute } from '../../desk.ts'
import { Refused } from '../../parts/Refused.tsx'
import { usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { labelled, useText } from '../../text/text.ts'
import { AsWritten } from '../case/AsWritten.tsx'
import { actName, type FormProps } from './acts/IncidentForm.tsx'
import { CloseForm, NoteForm, ReopenForm, VoidForm } from './acts/text-forms.tsx'
import { ContactForm } from './contacts/ContactForm.tsx'
import { DecisionLogForm } from './contacts/DecisionLogForm.tsx'
import { EvidenceForm } from './evidence/EvidenceForm.tsx'
import { DescribeForm } from './facts/DescribeForm.tsx'
import { LinkForm } from './facts/LinkForm.tsx'
import { AssessForm } from './grading/AssessForm.tsx'
import { DecideForm } from './grading/DecideForm.tsx'
import { SubmitForm } from './grading/SubmitForm.tsx'
import { isWholeAct, type WholeAct } from './incident-acts.ts'
import { openedPart } from '../../parts/opened-part.ts'
import { ReportForm } from './reports/ReportForm.tsx'
import { AccountabilityForm } from './review/AccountabilityForm.tsx'
import { EffectForm } from './review/EffectForm.tsx'
import { ReviewForm } from './review/ReviewForm.tsx'
import { SuggestForm } from './review/SuggestForm.tsx'
import { StartRunForm } from './run/StartRunForm.tsx'
import { StatementForm } from './statements/StatementForm.tsx'

const forms: Record<WholeAct, ComponentType<FormProps>> = {
  'incident.assess': AssessForm, 'incident.startRun': StartRunForm, 'incident.submit': SubmitForm, 'incident.decide': DecideForm, 'incident.draftStatement': StatementForm, 'incident.report': ReportForm,
  'incident.recordContact': ContactForm, 'incident.recordDecision': DecisionLogForm, 'incident.attach': EvidenceForm, 'incident.linkCases': LinkForm, 'incident.note': NoteForm,
  'incident.describe': DescribeForm, 'incident.holdAccountable': AccountabilityForm, 'incident.review': ReviewForm, 'incident.checkEffect': EffectForm, 'incident.suggest': SuggestForm,
  'incident.close': CloseForm, 'incident.reopen': ReopenForm, 'incident.void': VoidForm,
}

/** The act that stands open on the incident's page, or why it cannot be taken now. */
export function OpenAct({ file }: { file: IncidentFile }) {
  const t = useText()
  const actor = useActor()
  const { type, part } = openedPart(usePlace((place) => place.act))
  if (!isWholeAct(type)) return null
  const verdict = incidentOffered(file.incident, type, actor)
  if (!verdict.ok) return <Refused refusal={verdict.refusal} title={labelled(t, actName(t, type), t('acts.refusedNow'))} />
  const Form = forms[type]
  const key = [type, ...part].join('/')
  if (!rewrites(file, type, part)) return <Form key={key} file={file} part={part} />
  return <AsWritten key={key} file={file} reveal={() => execute({ type: 'incident.revealTexts', id: file.incident.id })}>{(written) => <Form file={written} part={part} />}</AsWritten>
}

/** Forms that begin with a text of the incident and save it again. */
const rewrites = ({ incident }: IncidentFile, act: WholeAct, part: readonly string[]): boolean =>
  act === 'incident.describe' || (act === 'incident.review' && incident.review !== undefined) || (act === 'incident.holdAccountable' && incident.accountability !== undefined)
  || (act === 'incident.draftStatement' && part.length > 0)
