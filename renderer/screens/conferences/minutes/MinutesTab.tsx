import { lastMinutes, sealedMinutes, type MinutesVersion } from '../../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { execute } from '../../../desk.ts'
import { tell } from '../../../parts/toasts.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { Who } from '../../../parts/Who.tsx'
import type { PanelProps } from '../ConferencePage.tsx'
import { TextsLook } from '../TextsLook.tsx'
import { hashShown } from './hash-shown.ts'
import { MinutesText } from './MinutesText.tsx'
import { Readers } from './Readers.tsx'
import { Signatures } from './Signatures.tsx'
import look from '../Conferences.module.css'

/** The minutes: the last version, who has signed it, who got it; and what was sealed before. */
export function MinutesTab(props: PanelProps) {
  const t = useText()
  const actor = useActor()
  const { file } = props
  const { conference, broken } = file
  const last = lastMinutes(conference)
  const mayDraft = conferenceOffered(conference, 'conference.draftMinutes', actor).ok
  if (!last) {
    return (
      <div className={look.empty}>
        <p>{t('conferences.minutes.none')}</p>
        <p>{t(conference.status === 'held' ? 'conferences.minutes.noneHow' : 'conferences.minutes.noneYet')}</p>
        {mayDraft && <p><ActLink act="conference.draftMinutes" words={t('words.conference.entry.draftMinutes')} letter="W" /></p>}
      </div>
    )
  }
  const sealed = sealedMinutes(conference)
  const stale = !last.sealed && last.outcomeRev < conference.outcomeRev
  const read = last.sealed !== undefined && !last.readBy.some(({ by }) => by === actor.id) && conferenceOffered(conference, 'conference.markRead', actor).ok
  async function markRead(version: number): Promise<void> {
    const answer = await execute({ type: 'conference.markRead', id: conference.id, version })
    tell(t('words.conference.entry.markRead'), answer.ok ? {} : { refusal: answer.refusal })
  }
  return (
    <div className={look.agenda} data-wide="right">
      <div className={look.column}>
        <Section title={t('conferences.minutes.state')}>
          <VersionState version={last} broken={broken.includes(last.version)} />
          {!last.sealed && sealed && <p>✓ {t('conferences.minutes.sealedStands', { version: sealed.version })}</p>}
          {stale && <p className={look.warned}>▲ {t('refusal.code.conference.minutesOutdated')}</p>}
          {read && <p className={look.readOffer}>{t('conferences.minutes.readOffer')} <button type="button" className={look.link} onClick={() => void markRead(last.version)}>{t('words.conference.entry.markRead')}<kbd>R</kbd></button></p>}
        </Section>
        <Signatures file={file} version={last} />
        {last.sealed && <Readers version={last} />}
        {conference.minutes.length > 1 && <Earlier versions={conference.minutes.filter((one) => one !== last)} broken={broken} />}
      </div>
      <div className={look.column}>
        <Section
          title={t('conferences.minutes.version', { version: last.version })}
          actions={
            <span className={look.row}>
              <TextsLook {...props} />
              {mayDraft && <ActLink act="conference.draftMinutes" words={t(last.sealed ? 'conferences.minutes.correctIt' : 'conferences.minutes.rewrite')} letter="W" />}
            </span>
          }
        >
          <MinutesText minutes={last.minutes} />
        </Section>
      </div>
    </div>
  )
}

/** A version, whether it is sealed, and whether it still is what was sealed. */
function VersionState({ version: { version, by, at, hash, reason, sealed }, broken }: { version: MinutesVersion; broken: boolean }) {
  const t = useText()
  return (
    <div className={look.block}>
      <p className={look.blockHead}>
        <strong>{t('rules.version', { version })}</strong>
        <span className={look.tone} data-tone={sealed ? 'done' : 'soon'}>{sealed ? `✓ ${t('words.conference.status.sealed')}` : `○ ${t('conferences.minutes.draft')}`}</span>
      </p>
      <p className={look.grey}>{t('words.conference.entry.draftMinutes')} <Who by={by} at={at} /></p>
      {sealed && <p className={look.grey}>{t('words.conference.entry.sealMinutes')} <Who by={sealed.by} at={sealed.at} /></p>}
      {reason && <p>{t('conferences.minutes.because', { reason })}</p>}
      <p className={look.hash} title={hash}>{t('words.conference.field.hash')} {hashShown(hash)}</p>
      {broken && <p className={look.broken} role="alert">▲ {t('conferences.broken', { versions: version })}</p>}
    </div>
  )
}

/** What was sealed before stays readable as it was. */
function Earlier({ versions, broken }: { versions: readonly MinutesVersion[]; broken: readonly number[] }) {
  const t = useText()
  return (
    <Section title={t('conferences.minutes.earlier')}>
      {versions.toReversed().map((one) => (
        <details key={one.version} className={look.clockFold}>
          <summary>{t('rules.version', { version: one.version })}</summary>
          <VersionState version={one} broken={broken.includes(one.version)} />
          <MinutesText minutes={one.minutes} />
        </details>
      ))}
    </Section>
  )
}
