import type { ComponentType } from 'react'
import type { CaseFile } from '../../../shared/contract/case-file.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import { execute, useDesk } from '../../desk.ts'
import { go, usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { labelled, useText } from '../../text/text.ts'
import { Refused } from '../../parts/Refused.tsx'
import type { ActProps } from './acts/ActForm.tsx'
import { AssignForm } from './acts/AssignForm.tsx'
import { AttachForm } from './acts/AttachForm.tsx'
import { ContactForm } from './acts/ContactForm.tsx'
import { CorrectForm } from './acts/CorrectForm.tsx'
import { DecisionForm } from './acts/DecisionForm.tsx'
import { ExplainForm } from './acts/ExplainForm.tsx'
import { ExtendForm } from './acts/ExtendForm.tsx'
import { RefuseExtensionForm, RequestExtensionForm } from './acts/ExtensionForms.tsx'
import { InvestigateForm } from './acts/InvestigateForm.tsx'
import { LookForm } from './acts/LookForm.tsx'
import { MergeForm } from './acts/MergeForm.tsx'
import { MovePacksForm } from './acts/MovePacksForm.tsx'
import { NoticeForm } from './acts/NoticeForm.tsx'
import { PartyForm, RemovePartyForm, VoidPartForm } from './acts/PartyForm.tsx'
import { HandOverForm } from './acts/HandOverForm.tsx'
import { ConferenceForm } from './acts/ConferenceForm.tsx'
import { IncidentForm } from './acts/IncidentForm.tsx'
import {
  ArchiveForm, CloseForm, ComplexForm, NoteForm, NotGenuineForm, RaiseForm, TransferForm, UnassignForm, UnmergeForm, VoidForm, WithdrawForm,
} from './acts/ReasonForms.tsx'
import { ReopenForm, ReviewDecisionForm, ReviewForm } from './acts/ReviewForms.tsx'
import { ResumeForm, SuspendForm } from './acts/SuspendForms.tsx'
import { TagForm } from './acts/TagForm.tsx'
import { WaiveForm } from './acts/WaiveForm.tsx'
import { EndWaitForm, WaitForm } from './acts/WaitForms.tsx'
import { AsWritten } from './AsWritten.tsx'
import { actOffered, isCaseAct, type CaseAct } from './case-acts.ts'

const forms: Record<Exclude<CaseAct, 'case.setParty' | 'case.removeParty' | 'case.voidAttachment' | 'case.voidNotice' | 'case.explain'>, ComponentType<ActProps>> = {
  'case.assign': AssignForm, 'case.unassign': UnassignForm, 'case.transfer': TransferForm, 'case.handOver': HandOverForm, 'case.recordContact': ContactForm, 'case.investigate': InvestigateForm,
  'case.suspend': SuspendForm,
  'case.resume': ResumeForm, 'case.markComplex': ComplexForm, 'case.extend': ExtendForm, 'case.propose': DecisionForm,
  'case.decide': DecisionForm,
  'case.recordNotice': NoticeForm, 'case.close': CloseForm, 'case.applyForReview': ReviewForm, 'case.decideReview': ReviewDecisionForm,
  'case.raiseToComplaint': RaiseForm,
  'case.withdraw': WithdrawForm, 'case.mergeCases': MergeForm, 'case.movePacks': MovePacksForm, 'case.unmergeCase': UnmergeForm, 'case.reopen': ReopenForm,
  'case.archive': ArchiveForm,
  'case.markNotGenuine': NotGenuineForm, 'case.void': VoidForm, 'case.correct': CorrectForm, 'case.tag': TagForm, 'case.note': NoteForm,
  'case.addAttachment': AttachForm, 'case.wait': WaitForm, 'case.endWait': EndWaitForm, 'case.look': LookForm,
  'incident.open': IncidentForm, 'conference.call': ConferenceForm, 'case.waiveConference': WaiveForm, 'case.requestExtension': RequestExtensionForm, 'case.refuseExtension': RefuseExtensionForm,
}

const close = () => go({ act: undefined })

/** The act that stands open on the case's own page. */
export function OpenAct({ file }: { file: CaseFile }) {
  const act = usePlace((place) => place.act)
  return <ActOf file={file} wanted={act} close={close} />
}

/** The same form under a line of another page that shows the case. */
export function ActInPlace({ id, wanted, close: onClose }: { id: EntityId; wanted: string; close: () => void }) {
  const { value: file } = useDesk('caseFile', { id })
  return file ? <ActOf file={file} wanted={wanted} close={onClose} /> : null
}

interface ActOfProps { file: CaseFile; wanted: string | undefined; close: () => void }

/** The form of an act, or why the act cannot be taken now. `wanted` may name a part of the case: `case.setParty:<partyId>`. */
function ActOf({ file, wanted, close: onClose }: ActOfProps) {
  const t = useText()
  const actor = useActor()
  const [act, part] = wanted?.split(':') ?? []
  if (!isCaseAct(act)) return null
  const verdict = actOffered(file.case, act, actor)
  if (!verdict.ok) return <Refused refusal={verdict.refusal} title={labelled(t, t(`acts.name.${act}`), t('acts.refusedNow'))} />
  const props = { file, act, close: onClose }
  if (act === 'case.setParty') return <PartyForm key={part ?? 'new'} {...props} partyId={part} />
  if (act === 'case.removeParty') return <RemovePartyForm key={part} {...props} partyId={part} />
  if (act === 'case.voidAttachment' || act === 'case.voidNotice') return <VoidPartForm key={part} {...props} act={act} part={part} />
  if (act === 'case.explain') return <ExplainForm key={part} {...props} part={part} />
  const Form = forms[act]
  if (!rewrites(file, act)) return <Form key={act} {...props} />
  return <AsWritten key={act} file={file} reveal={() => execute({ type: 'case.revealTexts', id: file.case.id })}>{(written) => <Form {...props} file={written} />}</AsWritten>
}

/** Forms that begin with a text of the case and save it again. */
const rewrites = ({ case: { proposal } }: CaseFile, act: CaseAct): boolean =>
  act === 'case.correct' || (proposal !== undefined && (act === 'case.propose' || act === 'case.decide'))
