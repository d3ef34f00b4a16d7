import { Textarea } from '@mantine/core'
import { participantOf } from '../../../../shared/conference/conference.ts'
import { runsIt } from '../../../../shared/conference/offered.ts'
import { withoutPosition } from '../../../../shared/conference/owed.ts'
import { Stance } from '../../../../shared/conference/vocabulary.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { optionsOf } from '../../case/acts/fields.ts'
import { ConferenceForm, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'

interface PositionValues { itemId: string; participantId: string; stance: Stance | undefined; text: string }

/** What one thinks of a case beforehand; for somebody who told them, whoever runs the conference. The last word counts. */
export function PositionForm(props: FormProps) {
  const t = useText()
  const actor = useActor()
  const { conference } = props.file
  const own = participantOf(conference, actor.id)?.participantId ?? ''
  const looked = usePlace(({ conferences }) => conferences.item)
  const [askedItem, askedPerson] = props.part ?? []
  const wanting = withoutPosition(conference, askedPerson ?? own)
  // the item that is looked at, unless one has spoken on it and not on another
  const itemId = askedItem ?? (wanting.find((one) => one.itemId === looked) ?? wanting[0])?.itemId ?? looked ?? conference.items[0]?.itemId ?? ''
  const earlier = (item: string, person: string) => conference.items.find((one) => one.itemId === item)?.positions.find(({ participantId }) => participantId === person)
  const known = earlier(itemId, askedPerson ?? own)
  const initial: PositionValues = { itemId, participantId: askedPerson ?? own, stance: known?.stance, text: known?.text ?? '' }
  const form = useConferenceForm({ ...props, part: [itemId, askedPerson ?? own], type: 'conference.takePosition', initial, body: (values) => ({ ...values }) })
  const { values, set } = form
  const choose = (change: Partial<Pick<PositionValues, 'itemId' | 'participantId'>>) => {
    const next = { ...values, ...change }
    const said = earlier(next.itemId, next.participantId)
    set({ ...change, stance: said?.stance, text: said?.text ?? '' })
  }
  const others = runsIt(conference, actor) ? conference.participants : conference.participants.filter(({ participantId }) => participantId === own)
  return (
    <ConferenceForm type="conference.takePosition" form={form}>
      {conference.items.length > 1 && (
        <Choose
          label={t('words.conference.field.agenda')} value={values.itemId} error={form.error('itemId')} onChange={(item) => item && choose({ itemId: item })}
          options={conference.items.map((item, index) => ({ value: item.itemId, label: `${index + 1}. ${item.caseNumber ? `${item.caseNumber} ` : ''}${item.title}` }))}
        />
      )}
      <Choices
        label={t('words.conference.field.stance')} value={values.stance} onChange={(stance) => set({ stance })} error={form.error('stance')}
        options={optionsOf(Stance.options, (stance) => t(`words.conference.stance.${stance}`))}
      />
      <Textarea label={t('conferences.form.positionText')} autosize minRows={3} {...form.text('text')} />
      {others.length > 1 && (
        <Choose
          label={t('conferences.form.speaker')} value={values.participantId || undefined} error={form.error('participantId')} onChange={(person) => person && choose({ participantId: person })}
          options={others.map(({ participantId, name }) => ({ value: participantId, label: name }))}
        />
      )}
    </ConferenceForm>
  )
}
