import { useRef, useState } from 'react'
import type { Participant } from '../../../../shared/conference/commands.ts'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { isPresent, isRecused, quorumOf } from '../../../../shared/conference/quorum.ts'
import { Means } from '../../../../shared/conference/vocabulary.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useKeys } from '../../../keys.ts'
import { useActor } from '../../../session.ts'
import { refusalText, useText } from '../../../text/text.ts'
import { actName } from '../acts/ConferenceForm.tsx'
import { give } from './sitting-act.ts'
import { quorumWords } from './quorum-words.ts'
import look from './Room.module.css'

/** of whoever the focus stands on */
const meansKeys = { room: 'r', remote: 'o', phone: 'p' } as const satisfies Record<Means, string>

/** Who is here, and how: one key each, and the next person stands ready. */
export function Attendance({ file: { conference }, itemId }: { file: ConferenceFile; itemId: string | undefined }) {
  const t = useText()
  const actor = useActor()
  const list = useRef<HTMLUListElement>(null)
  const [standing, setStanding] = useState<string>()
  const { participants, attendance } = conference
  const offer = conferenceOffered(conference, 'conference.attend', actor)
  const name = actName(t, 'conference.attend')
  const stand = (index: number) => list.current?.querySelectorAll<HTMLElement>('[data-person]')[index]?.focus()
  const at = participants.findIndex(({ participantId }) => participantId === standing)

  const mark = (participantId: string, means: Means | undefined) =>
    give(name, { type: 'conference.attend', id: conference.id, participantId, present: means !== undefined, ...(means && { means }) })
  const markStanding = (means: Means | undefined) => {
    if (standing === undefined) return
    void mark(standing, means)
    stand(Math.min(at + 1, participants.length - 1))
  }
  const here = standing !== undefined && offer.ok
  useKeys('opened', name, [
    { on: ['a'], words: t('sitting.key.attendance'), run: () => stand(Math.max(0, participants.findIndex(({ participantId }) => !attendance[participantId]))), when: offer.ok },
    { on: ['ArrowDown'], words: t('sitting.key.personDown'), run: () => stand(Math.min(at + 1, participants.length - 1)), when: standing !== undefined },
    { on: ['ArrowUp'], words: t('sitting.key.personUp'), run: () => stand(Math.max(0, at - 1)), when: standing !== undefined },
    ...Means.options.map((means) => ({ on: [meansKeys[means]], words: t(`words.conference.means.${means}`), run: () => markStanding(means), when: here })),
    { on: ['x'], words: t('sitting.absent'), run: () => markStanding(undefined), when: here },
  ])
  // who is recused does not count while that item stands
  const quorum = quorumOf(conference, itemId)
  return (
    <section className={look.block} aria-label={t('sitting.attendance')}>
      <header className={look.blockHead}>
        <h2>{t('sitting.attendance')}</h2>
        {offer.ok && <span className={look.hint}><kbd>A</kbd></span>}
      </header>
      <p className={look.quorum} data-met={quorum.met}>{quorumWords(t, quorum)}</p>
      <ul ref={list} className={look.people} onBlur={({ relatedTarget }) => !list.current?.contains(relatedTarget) && setStanding(undefined)}>
        {participants.map((one) => (
          <Person
            key={one.participantId} one={one} means={isPresent(conference, one.participantId) ? (attendance[one.participantId]?.means ?? 'room') : undefined} known={attendance[one.participantId] !== undefined}
            recused={itemId !== undefined && isRecused(conference, one.participantId, itemId)} refused={offer.ok ? undefined : refusalText(t, offer.refusal)} onStand={() => setStanding(one.participantId)}
            onMark={(means) => void mark(one.participantId, means)}
          />
        ))}
      </ul>
      {here && <p className={look.hint}>{t('sitting.attendanceKeys')}</p>}
    </section>
  )
}

interface PersonProps {
  one: Participant; means: Means | undefined; known: boolean; recused: boolean
  /** why attendance cannot be taken by whoever sits here, or now */
  refused: string | undefined
  onStand: () => void; onMark: (means: Means | undefined) => void
}

function Person({ one: { name, title, duty, votes }, means, known, recused, refused, onStand, onMark }: PersonProps) {
  const t = useText()
  const state = means ? t(`words.conference.means.${means}`) : t(known ? 'sitting.absent' : 'sitting.notYet')
  return (
    <li className={look.person} data-here={means !== undefined} onFocus={onStand}>
      <button
        type="button" data-person className={look.personName} aria-disabled={refused !== undefined} title={refused} aria-label={[name, t(`words.conference.duty.${duty}`), state, recused && t('words.conference.recusal')].filter(Boolean).join(' ')}
        onClick={() => refused === undefined && onMark(means ? undefined : 'room')}
      >
        <span className={look.sign} aria-hidden>{means ? '✓' : known ? '–' : '○'}</span>
        <span className={look.cut}>{name}</span>
        <span className={look.cutGrey}>{duty === 'member' ? title ?? t('words.conference.duty.member') : t(`words.conference.duty.${duty}`)}{!votes && ` · ${t('sitting.noVote')}`}</span>
        {recused && <span className={look.flag}>{t('words.conference.recusal')}</span>}
      </button>
      <span className={look.means} role="group" aria-label={name}>
        {Means.options.map((one) => (
          <button
            key={one} type="button" tabIndex={-1} className={look.mean} aria-pressed={means === one} aria-disabled={refused !== undefined} title={refused}
            onClick={() => refused === undefined && onMark(means === one ? undefined : one)}
          >
            {t(`sitting.means.${one}`)}
          </button>
        ))}
      </span>
    </li>
  )
}
