import { Textarea } from '@mantine/core'
import type { Item } from '../../../../shared/conference/conference.ts'
import { runsIt } from '../../../../shared/conference/offered.ts'
import { itemOffered } from '../../../../shared/conference/item-offered.ts'
import { isPresent, isRecused } from '../../../../shared/conference/quorum.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { useActor } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { ConferenceForm, openPart, useConferenceForm } from '../acts/ConferenceForm.tsx'
import { useSitting } from './sitting-act.ts'
import { Part } from './Part.tsx'
import look from './Room.module.css'

interface DissentProps { file: ConferenceFile; item: Item }

/** 保留意见: by name, in their own words, beside what the others resolved. */
export function Dissent({ file, item }: DissentProps) {
  const t = useText()
  const actor = useActor()
  const open = useSitting('conference.dissent', item.itemId)
  return (
    <Part
      title={t('words.conference.dissentName')} count={item.dissent.length}
      acts={[{ words: t('sitting.act.dissent'), key: 'd', verdict: itemOffered(file.conference, item, 'conference.dissent', actor), open, run: () => openPart('conference.dissent', item.itemId) }]}
    >
      {item.dissent.map(({ participantId, text }) => (
        <p key={participantId} className={look.text}>{labelled(t, file.conference.participants.find((one) => one.participantId === participantId)?.name ?? '', text)}</p>
      ))}
      {open && <DissentForm file={file} item={item} />}
    </Part>
  )
}

function DissentForm({ file, item }: DissentProps) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  // who runs it writes down what others said; everybody else speaks for themselves
  const speakers = conference.participants.filter(({ participantId, officer }) =>
    isPresent(conference, participantId) && !isRecused(conference, participantId, item.itemId) && (runsIt(conference, actor) || officer === actor.id))
  const form = useConferenceForm({
    file, part: [item.itemId], type: 'conference.dissent', initial: { participantId: speakers.length === 1 ? speakers[0]?.participantId ?? '' : '', text: '' },
    body: ({ participantId, text }) => ({ itemId: item.itemId, participantId: participantId || undefined, text: text.trim() }),
  })
  const { values, set } = form
  return (
    <ConferenceForm type="conference.dissent" form={form} about={t('sitting.dissentAbout')}>
      <Choose
        label={t('sitting.dissenter')} value={values.participantId || undefined} onChange={(participantId) => set({ participantId: participantId ?? '' })} error={form.error('participantId')}
        options={speakers.map(({ participantId, name }) => ({ value: participantId, label: name }))}
      />
      <Textarea label={t('sitting.dissentText')} autosize minRows={2} {...form.text('text')} />
    </ConferenceForm>
  )
}
