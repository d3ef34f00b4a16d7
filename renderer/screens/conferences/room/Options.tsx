import { Textarea } from '@mantine/core'
import type { Argument, Item, Option } from '../../../../shared/conference/conference.ts'
import { itemOffered } from '../../../../shared/conference/item-offered.ts'
import { isPresent, isRecused } from '../../../../shared/conference/quorum.ts'
import { Side } from '../../../../shared/conference/vocabulary.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { Choose } from '../../../parts/Choose.tsx'
import { useActor } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { usePartId } from '../../../parts/use-part-id.ts'
import { actName, ConferenceForm, openPart, useConferenceForm } from '../acts/ConferenceForm.tsx'
import { give, useSitting } from './sitting-act.ts'
import { Part } from './Part.tsx'
import { optionName } from './tally-words.ts'
import look from './Room.module.css'

interface OptionsProps { file: ConferenceFile; item: Item }

/** What can be decided, and who spoke for it and who against. */
export function Options({ file, item }: OptionsProps) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  const adding = useSitting('conference.addOption', item.itemId)
  const arguing = useSitting('conference.argue', item.itemId)
  return (
    <Part
      title={t('sitting.options')} count={item.options.length}
      acts={[
        { words: t('sitting.act.addOption'), key: 'l', verdict: itemOffered(conference, item, 'conference.addOption', actor), open: adding, run: () => openPart('conference.addOption', item.itemId) },
        { words: t('sitting.act.argue'), key: 'g', verdict: itemOffered(conference, item, 'conference.argue', actor), open: arguing, run: () => openPart('conference.argue', item.itemId) },
      ]}
    >
      {item.options.map((option) => <OneOption key={option.optionId} file={file} item={item} option={option} />)}
      {adding && <OptionForm file={file} item={item} />}
      {arguing && <ArgueForm file={file} item={item} />}
    </Part>
  )
}

function OneOption({ file: { conference }, item, option: { optionId, text } }: OptionsProps & { option: Option }) {
  const t = useText()
  const actor = useActor()
  const remove = actName(t, 'conference.removeOption')
  const said = item.arguments.filter((one) => one.optionId === optionId)
  return (
    <div className={look.option}>
      <p className={look.optionText}>
        <strong>{optionName(t, item.options, optionId)}</strong> {text}
        {!item.vote && itemOffered(conference, item, 'conference.addOption', actor).ok && (
          <button type="button" className={look.link} onClick={() => void give(remove, { type: 'conference.removeOption', id: conference.id, itemId: item.itemId, optionId })}>{remove}</button>
        )}
      </p>
      {Side.options.map((side) => <Said key={side} side={side} said={said.filter((one) => one.side === side)} nameOf={(id) => conference.participants.find(({ participantId }) => participantId === id)?.name ?? id} />)}
    </div>
  )
}

function Said({ side, said, nameOf }: { side: Side; said: readonly Argument[]; nameOf: (id: string) => string }) {
  const t = useText()
  if (said.length === 0) return null
  return (
    <ul className={look.said} aria-label={t(`words.conference.side.${side}`)}>
      {said.map(({ argumentId, participantId, text }) => (
        <li key={argumentId}><span className={look.side} data-side={side}><span aria-hidden>{side === 'for' ? '+' : '−'}</span> {nameOf(participantId)}</span>{text && <span>{text}</span>}</li>
      ))}
    </ul>
  )
}

function OptionForm({ file, item }: OptionsProps) {
  const t = useText()
  const optionId = usePartId()
  const form = useConferenceForm({ file, part: [item.itemId], type: 'conference.addOption', initial: { text: '' }, body: ({ text }) => ({ itemId: item.itemId, optionId, text: text.trim() }) })
  return <ConferenceForm type="conference.addOption" form={form}><Textarea label={t('sitting.optionText')} autosize minRows={2} {...form.text('text')} /></ConferenceForm>
}

function ArgueForm({ file, item }: OptionsProps) {
  const t = useText()
  const argumentId = usePartId()
  const { conference } = file
  const speakers = conference.participants.filter(({ participantId }) => isPresent(conference, participantId) && !isRecused(conference, participantId, item.itemId))
  const form = useConferenceForm({
    file, part: [item.itemId], type: 'conference.argue', initial: { optionId: item.options.length === 1 ? item.options[0]?.optionId ?? '' : '', participantId: '', side: 'for' as Side, text: '' },
    body: ({ optionId, participantId, side, text }) => ({ itemId: item.itemId, argumentId, optionId: optionId || undefined, participantId: participantId || undefined, side, text: text.trim() }),
  })
  const { values, set } = form
  return (
    <ConferenceForm type="conference.argue" form={form}>
      <Choose
        label={t('sitting.speaker')} value={values.participantId || undefined} onChange={(participantId) => set({ participantId: participantId ?? '' })} error={form.error('participantId')}
        options={speakers.map(({ participantId, name }) => ({ value: participantId, label: name }))}
      />
      <Choices
        label={t('sitting.onOption')} value={values.optionId || undefined} onChange={(optionId) => set({ optionId })} error={form.error('optionId')}
        options={item.options.map(({ optionId, text }) => ({ value: optionId, words: labelled(t, optionName(t, item.options, optionId), text.length > 24 ? `${text.slice(0, 23)}…` : text) }))}
      />
      <Choices label={t('sitting.side')} value={values.side} onChange={(side) => set({ side })} options={Side.options.map((value) => ({ value, words: t(`words.conference.side.${value}`) }))} />
      <Textarea label={t('sitting.argument')} autosize minRows={2} {...form.text('text')} />
    </ConferenceForm>
  )
}
