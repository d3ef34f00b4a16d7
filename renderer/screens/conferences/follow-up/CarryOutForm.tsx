import { itemOf, type Resolution } from '../../../../shared/conference/conference.ts'
import { preparedCommand } from '../../../../shared/conference/prepared.ts'
import { offered } from '../../../../shared/case/decide.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import type { Instant } from '../../../../shared/log/op.ts'
import { useDesk } from '../../../desk.ts'
import { deskNow } from '../../../desk-clock.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { useOfficerName } from '../../../parts/officers.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm } from '../../../parts/use-command-form.ts'
import { useActor, useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { Rows } from '../../../parts/Rows.tsx'
import { actName, closeForm } from '../acts/ConferenceForm.tsx'
import { preparedRows } from './prepared-rows.ts'

/** What will be given to the case, whole, before it is: one confirmation. The case decides by its own rules whether it takes it. */
export function CarryOutForm({ file, resolution }: { file: ConferenceFile; resolution: Resolution }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const officerName = useOfficerName()
  const { conference } = file
  const { resolutionId, itemId } = resolution
  const caseId = itemOf(conference, itemId)?.caseId
  const { value: brief, settled } = useDesk('conferenceBrief', { id: conference.id, itemId })
  const name = actName(t, 'conference.carryOut')
  const form = useCommandForm({
    type: 'conference.carryOutResolution', initial: {}, body: () => ({ id: conference.id, resolutionId }),
    done: () => {
      closeForm()
      tell(t('sitting.carriedOut'))
    },
  })
  if (!settled) return null
  const state = brief?.file?.case
  if (!caseId || !state) return <Refused refusal={{ code: 'conference.caseNotHere' }} title={name} />
  const command = preparedCommand(resolution, { caseId, case: state, conference: conference.number, now: new Date(deskNow()).toISOString() as Instant, zone, newId: () => resolutionId })
  if (!command) return <Refused refusal={{ code: 'conference.nothingPrepared' }} title={name} />
  const verdict = offered(state, command.type, actor)
  if (!verdict.ok) return <Refused refusal={verdict.refusal} title={t('sitting.caseRefuses', { number: state.number, act: t(`words.entry.${command.type.slice('case.'.length) as 'decide'}`) })} />
  const act = t(`words.entry.${command.type.slice('case.'.length) as 'decide'}`)
  return (
    <InPlaceForm title={name} about={t('sitting.carryOutAbout', { number: state.number, act })} submit={t('sitting.carryOutSubmit', { act })} onSubmit={form.submit} onCancel={closeForm} busy={form.busy} refusal={form.refusal}>
      <Rows rows={preparedRows(t, command, { zone, officerName })} />
    </InPlaceForm>
  )
}
