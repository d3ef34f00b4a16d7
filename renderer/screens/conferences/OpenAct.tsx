import type { ComponentType } from 'react'
import { conferenceOffered } from '../../../shared/conference/offered.ts'
import type { ConferenceFile } from '../../../shared/contract/conferences.ts'
import { execute } from '../../desk.ts'
import { Refused } from '../../parts/Refused.tsx'
import { usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { labelled, useText } from '../../text/text.ts'
import { AsWritten } from '../case/AsWritten.tsx'
import { openedPart } from '../../parts/opened-part.ts'
import { ChangeForm } from './acts/ChangeForm.tsx'
import { actName, type FormProps } from './acts/ConferenceForm.tsx'
import { BeginForm, CancelForm, EndForm, ReadForm } from './acts/plain-forms.tsx'
import { ConflictForm } from './agenda/ConflictForm.tsx'
import { ItemForm } from './agenda/ItemForm.tsx'
import { MaterialForm } from './agenda/MaterialForm.tsx'
import { ParticipantForm } from './agenda/ParticipantForm.tsx'
import { PositionForm } from './agenda/PositionForm.tsx'
import { isWholeAct, type WholeAct } from './conference-acts.ts'
import { DistributeForm } from './minutes/DistributeForm.tsx'
import { MinutesForm } from './minutes/MinutesForm.tsx'
import { SealForm } from './minutes/SealForm.tsx'
import { SignForm } from './minutes/SignForm.tsx'

const forms: Record<WholeAct, ComponentType<FormProps>> = {
  'conference.begin': BeginForm, 'conference.takePosition': PositionForm, 'conference.end': EndForm, 'conference.draftMinutes': MinutesForm, 'conference.signMinutes': SignForm,
  'conference.sealMinutes': SealForm, 'conference.distribute': DistributeForm, 'conference.markRead': ReadForm, 'conference.declareConflict': ConflictForm, 'conference.attach': MaterialForm,
  'conference.setParticipant': ParticipantForm, 'conference.setItem': ItemForm, 'conference.change': ChangeForm, 'conference.cancel': CancelForm,
}

/** The act that stands open on the conference's page, or why it cannot be taken now. */
export function OpenAct({ file }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const { type, part } = openedPart(usePlace((place) => place.act))
  if (!isWholeAct(type)) return null
  const verdict = conferenceOffered(file.conference, type, actor)
  if (!verdict.ok) return <Refused refusal={verdict.refusal} title={labelled(t, actName(t, type), t('acts.refusedNow'))} />
  const Form = forms[type]
  const key = [type, ...part].join('/')
  if (!rewrites(type, part)) return <Form key={key} file={file} part={part} />
  return <AsWritten key={key} file={file} reveal={() => execute({ type: 'conference.revealTexts', id: file.conference.id })}>{(written) => <Form file={written} part={part} />}</AsWritten>
}

/** Forms that begin with a text of the conference and save it again; and whoever signs has to have read what was written. */
const rewrites = (act: WholeAct, part: readonly string[]): boolean =>
  act === 'conference.change' || act === 'conference.takePosition' || act === 'conference.signMinutes'
  || ((act === 'conference.setParticipant' || act === 'conference.setItem') && part.length > 0)
