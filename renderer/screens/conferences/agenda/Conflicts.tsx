import { Textarea } from '@mantine/core'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import type { Conflict } from '../../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { labelled, listed, useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { Who } from '../../../parts/Who.tsx'
import { ConferenceForm, openPart, useConferenceForm, type FormProps } from '../acts/ConferenceForm.tsx'
import look from '../Conferences.module.css'

/** Who keeps out of what, by their own word or the chair's. */
export function Conflicts({ file }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  const { type, part } = openedPart(usePlace((place) => place.act))
  const mayDeclare = conferenceOffered(conference, 'conference.declareConflict', actor).ok
  const mayRule = conferenceOffered(conference, 'conference.ruleOnConflict', actor).ok
  return (
    <Section title={t('words.conference.recusal')} actions={mayDeclare && <ActLink act="conference.declareConflict" words={t('words.conference.entry.declareConflict')} letter="H" />}>
      {conference.conflicts.length === 0 && <p className={look.grey}>{t('conferences.noConflicts')}</p>}
      <ul>
        {conference.conflicts.map((one) => (
          <li key={one.conflictId} className={look.block}>
            <p className={look.blockHead}>
              <strong>{nameIn(conference, one)}</strong>
              <span className={look.tone} data-tone={toneOf(one)}>{t(`conferences.conflict.${stateOf(one)}`)}</span>
              <span className={look.grey}>{one.itemIds.length === 0 ? t('conferences.wholeConference') : t('conferences.onItems', { nths: listed(t, one.itemIds.map((id) => String(conference.items.findIndex(({ itemId }) => itemId === id) + 1))) })}</span>
              {mayRule && !one.ruled && <button type="button" className={look.link} onClick={() => openPart('conference.ruleOnConflict', one.conflictId)}>{t('words.conference.entry.ruleOnConflict')}</button>}
            </p>
            <p className={look.text}>{one.reason} <Who by={one.by} at={one.at} /></p>
            {one.ruled && <p className={look.grey}>{labelled(t, t('words.conference.entry.ruleOnConflict'), one.ruled.reason)} <Who by={one.ruled.by} at={one.ruled.at} /></p>}
            {type === 'conference.ruleOnConflict' && part[0] === one.conflictId && <RuleForm file={file} part={part} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const nameIn = ({ participants }: ConferenceFile['conference'], { participantId }: Conflict): string => participants.find((one) => one.participantId === participantId)?.name ?? ''
const stateOf = ({ own, ruled }: Conflict) => (ruled ? (ruled.recused ? 'recused' : 'dismissed') : own ? 'recused' : 'open')
const toneOf = (one: Conflict): string => ({ recused: 'paused', dismissed: 'quiet', open: 'soon' })[stateOf(one)]

function RuleForm(props: FormProps) {
  const t = useText()
  const form = useConferenceForm({
    ...props, type: 'conference.ruleOnConflict', initial: { recused: undefined as boolean | undefined, reason: '' }, body: (values) => ({ ...values, conflictId: props.part?.[0] }),
  })
  const { recused } = form.values
  return (
    <ConferenceForm type="conference.ruleOnConflict" form={form}>
      <Choices
        label={t('words.conference.field.recused')} value={recused === undefined ? undefined : recused ? 'yes' : 'no'} onChange={(value) => form.set({ recused: value === 'yes' })} error={form.error('recused')}
        options={(['yes', 'no'] as const).map((value) => ({ value, words: t(`conferences.ruling.${value}`) }))}
      />
      <Textarea label={t('acts.form.reason')} autosize minRows={2} {...form.text('reason')} />
    </ConferenceForm>
  )
}
