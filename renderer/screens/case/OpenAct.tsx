import type { ComponentType } from 'react'
import type { CaseFile } from '../../../shared/contract/case-file.ts'
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
import { ExtendForm } from './acts/ExtendForm.tsx'
import { InvestigateForm } from './acts/InvestigateForm.tsx'
import { MergeForm } from './acts/MergeForm.tsx'
import { NoticeForm } from './acts/NoticeForm.tsx'
import { PartyForm, RemovePartyForm, VoidAttachmentForm } from './acts/PartyForm.tsx'
import {
  ArchiveForm, CloseForm, ComplexForm, NoteForm, NotGenuineForm, RaiseForm, TransferForm, UnassignForm, UnmergeForm, VoidForm, WithdrawForm,
} from './acts/ReasonForms.tsx'
import { ReopenForm, ReviewDecisionForm, ReviewForm } from './acts/ReviewForms.tsx'
import { ResumeForm, SuspendForm } from './acts/SuspendForms.tsx'
import { TagForm } from './acts/TagForm.tsx'
import { AsWritten } from './AsWritten.tsx'
import { actOffered, isCaseAct, type CaseAct } from './case-acts.ts'

const forms: Record<Exclude<CaseAct, 'case.setParty' | 'case.removeParty' | 'case.voidAttachment'>, ComponentType<ActProps>> = {
  'case.assign': AssignForm, 'case.unassign': UnassignForm, 'case.transfer': TransferForm, 'case.recordContact': ContactForm, 'case.investigate': InvestigateForm,
  'case.suspend': SuspendForm,
  'case.resume': ResumeForm, 'case.markComplex': ComplexForm, 'case.extend': ExtendForm, 'case.propose': DecisionForm,
  'case.decide': DecisionForm,
  'case.recordNotice': NoticeForm, 'case.close': CloseForm, 'case.applyForReview': ReviewForm, 'case.decideReview': ReviewDecisionForm,
  'case.raiseToComplaint': RaiseForm,
  'case.withdraw': WithdrawForm, 'case.mergeCases': MergeForm, 'case.unmergeCase': UnmergeForm, 'case.reopen': ReopenForm,
  'case.archive': ArchiveForm,
  'case.markNotGenuine': NotGenuineForm, 'case.void': VoidForm, 'case.correct': CorrectForm, 'case.tag': TagForm, 'case.note': NoteForm,
  'case.addAttachment': AttachForm,
}

const close = () => go({ act: undefined })

/** The form of the open act, or why the act cannot be taken now. `act` may name a part of the case: `case.setParty:<partyId>`. */
export function OpenAct({ file }: { file: CaseFile }) {
  const t = useText()
  const actor = useActor()
  const [act, part] = usePlace((place) => place.act)?.split(':') ?? []
  if (!isCaseAct(act)) return null
  const verdict = actOffered(file.case, act, actor)
  if (!verdict.ok) return <Refused refusal={verdict.refusal} title={labelled(t, t(`acts.name.${act}`), t('acts.refusedNow'))} />
  const props = { file, act, close }
  if (act === 'case.setParty') return <PartyForm key={part ?? 'new'} {...props} partyId={part} />
  if (act === 'case.removeParty') return <RemovePartyForm key={part} {...props} partyId={part} />
  if (act === 'case.voidAttachment') return <VoidAttachmentForm key={part} {...props} attachmentId={part} />
  const Form = forms[act]
  if (!rewrites(file, act)) return <Form key={act} {...props} />
  return <AsWritten key={act} file={file}>{(written) => <Form {...props} file={written} />}</AsWritten>
}

/** Forms that begin with a text of the case and save it again. */
const rewrites = ({ case: { proposal } }: CaseFile, act: CaseAct): boolean =>
  act === 'case.correct' || (proposal !== undefined && (act === 'case.propose' || act === 'case.decide'))
