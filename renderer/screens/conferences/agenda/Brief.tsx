import type { Item } from '../../../../shared/conference/conference.ts'
import type { CaseFile } from '../../../../shared/contract/case-file.ts'
import type { Brief as BriefOf, ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { complainantOf } from '../../../../shared/case/case.ts'
import { execute, useDesk } from '../../../desk.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { instantDateText, instantText } from '../../../parts/dates.ts'
import { useCauseName } from '../../../parts/causes.ts'
import { moneyText } from '../../../parts/money.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { useOpeningFile } from '../../../parts/use-opening-file.ts'
import { openCase, openConference } from '../../../router.ts'
import { useZone } from '../../../session.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { language, lineText, listed, lookUp, useText } from '../../../text/text.ts'
import { ClockSum } from '../../case/ClockSum.tsx'
import { Section } from '../../case/Section.tsx'
import { Rows } from '../../../parts/Rows.tsx'
import { MeetingChip } from '../meetings/MeetingChip.tsx'
import { Reasons } from '../Reasons.tsx'
import { tried } from './tried.ts'
import look from '../Conferences.module.css'

/** One page about the case of an item, for the table: parties and texts masked, its clocks with their sums, what was tried, and how like cases were decided. */
export function Brief({ file: { conference }, item }: { file: ConferenceFile; item: Item }) {
  const t = useText()
  const { value: brief, settled } = useDesk('conferenceBrief', { id: conference.id, itemId: item.itemId }, { enabled: item.caseId !== undefined })
  if (!item.caseId) return null
  if (!brief) return settled ? <p className={look.grey}>{t('conferences.brief.elsewhere')}</p> : null
  return (
    <>
      {brief.file ? <CasePage file={brief.file} item={item} /> : <p className={look.grey}>{t('conferences.brief.elsewhere')}</p>}
      {brief.similar.length > 0 && <Similar brief={brief} />}
      {brief.conferences.length > 0 && <Earlier brief={brief} />}
    </>
  )
}

function CasePage({ file, item }: { file: CaseFile; item: Item }) {
  const t = useText()
  const zone = useZone()
  const causeName = useCauseName()
  const officerName = useOfficerName()
  const { case: state, clocks } = file
  const lines = tried(t, state, { zone, officerName })
  return (
    <Section
      title={t('conferences.brief.title', { number: state.number })}
      actions={<button type="button" className={look.link} onClick={() => openCase(state.id)}>{t('now.key.open')}</button>}
    >
      {item.proposed && <p className={look.row}><Reasons reasons={item.proposed.reasons} /> <span className={look.grey}>{t('conferences.since', { date: instantDateText(t, item.proposed.since, zone) })}</span></p>}
      <p className={look.briefRequest}>{complainantOf(state)?.name} · {state.request}</p>
      {state.facts && <p className={look.text}>{state.facts}</p>}
      <Rows
        rows={[
          [t('case.section.parties'), listed(t, state.parties.map(({ name, roles }) => `${name} ${listed(t, roles.map((role) => t(`words.partyRole.${role}`)))}`))],
          [t('words.field.amount'), state.amount === undefined ? undefined : moneyText(state.amount)],
          [t('words.field.line'), [lineText(t, state.line), state.product].filter(Boolean).join(' · ')],
          [t('words.field.policies'), listed(t, state.policies.map(({ number, product }) => [number, product].filter(Boolean).join(' ')))],
          [t('words.field.cause'), causeName(state.cause)],
          [t('words.conference.field.owner'), officerName(state.assignee) || t('cases.unassigned')],
        ]}
      />
      <div className={look.briefPart}>
        <h3>{t('case.clocks')}</h3>
        {clocks.map((clock) => (
          <details key={`${clock.pack} ${clock.clock}`} className={look.clockFold}>
            <summary><ClockChip facts={clock} /> {titleIn(clock.title, language())}</summary>
            <ClockSum clock={clock} restarted={state.clockFrom !== state.receivedAt} />
          </details>
        ))}
      </div>
      <div className={look.briefPart}>
        <h3>{t('conferences.brief.tried')}</h3>
        {lines.length === 0 && <p className={look.grey}>{t('conferences.brief.nothingTried')}</p>}
        <ul className={look.tried}>{lines.map(({ at, words, text }) => <li key={`${at ?? ''} ${words}`}>{at && <time dateTime={at} className={look.grey}>{instantText(t, at, zone)}</time>} <strong>{words}</strong> {text}</li>)}</ul>
      </div>
      {state.attachments.some(({ voided }) => voided === undefined) && (
        <div className={look.briefPart}>
          <h3>{t('case.section.attachments')}</h3>
          <ul>{state.attachments.filter(({ voided }) => voided === undefined).map((one) => <Paper key={one.attachmentId} file={file} name={one.name} attachmentId={one.attachmentId} about={one.about} />)}</ul>
        </div>
      )}
    </Section>
  )
}

function Paper({ file, name, attachmentId, about }: { file: CaseFile; name: string; attachmentId: string; about: string | undefined }) {
  const t = useText()
  const { picture, open } = useOpeningFile(name, () => execute({ type: 'case.openAttachment', id: file.case.id, attachmentId }))
  return (
    <li>
      <button type="button" className={look.fileName} onClick={() => void open()} aria-expanded={picture !== undefined}>{name}</button> <span className={look.grey}>{about}</span>
      {picture && <img src={picture} alt={t('case.attachment.preview', { name })} className={look.picture} />}
    </li>
  )
}

/** Decided cases most like this one, one click away. */
function Similar({ brief: { similar } }: { brief: BriefOf }) {
  const t = useText()
  const zone = useZone()
  return (
    <Section title={t('conferences.brief.similar')}>
      <ul>
        {similar.map(({ id, number, outcome, compensation, decidedAt, request, findings, sameCause }) => (
          <li key={id}>
            <button type="button" className={look.similar} onClick={() => openCase(id)}>
              <span>{number}</span>
              <strong>{outcome ? (lookUp(t, `words.outcome.${outcome}`) ?? outcome) : '–'}</strong>
              <span>{compensation === undefined ? '' : moneyText(compensation)}</span>
              <span className={look.cutGrey}>{request} {findings}</span>
              <span className={look.grey}>{[sameCause && t('conferences.brief.sameCause'), decidedAt && instantDateText(t, decidedAt, zone)].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Earlier({ brief: { conferences } }: { brief: BriefOf }) {
  const t = useText()
  return (
    <Section title={t('conferences.brief.earlier')}>
      <ul>
        {conferences.map((line) => (
          <li key={line.id}>
            <button type="button" className={look.similar} onClick={() => openConference(line.id)}>
              <span>{line.number}</span> <MeetingChip facts={line} /> <span /> <span className={look.cut}>{line.title}</span>
              <span className={look.grey}>{line.resolutions > 0 && t('conferences.done', { finished: line.finished, resolutions: line.resolutions })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
