/**
 * The minutes (会商纪要): what the outcome says, with what was said out of the notes. They are made from the state, edited by the recorder only where
 * people's words stand, and hashed whole: whoever signs, signs this hash, and sealing names it once more.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '../log/canonical.ts'
import type { OfficerId } from '../log/op.ts'
import type { Minutes, MinutesItem, Participant } from './commands.ts'
import { standing, type Conference, type Item, type MinutesVersion } from './conference.ts'
import { isPresent, quorumOf, recusals, tallyOf } from './quorum.ts'

/** sha-256 (hex) over the canonical JSON of the minutes: the same content gives the same hash on every machine. */
export const hashOf = (minutes: Minutes): string => bytesToHex(sha256(utf8ToBytes(canonical(minutes))))

export interface MinutesSource {
  /** what was said about an item; '' where nobody took notes */
  discussion: (itemId: string) => string
  remarks: string
  officerName: (officer: OfficerId) => string
}

/** The minutes as the outcome gives them. `began` is asked of a conference that was held. */
export function minutesOf(state: Conference, source: MinutesSource): Minutes {
  const { number, title, kind, place, participants, began, ended, calledAt } = state
  const person = ({ participantId, name, title: post, duty, votes }: Participant) => ({ participantId, name, ...(post && { title: post }), duty, votes })
  const { needed, present } = quorumOf(state)
  return {
    number, title, kind, startedAt: began?.at ?? calledAt, ...(ended && { endedAt: ended.at }), ...(place && { place }),
    present: participants.filter(({ participantId }) => isPresent(state, participantId)).map(person),
    absent: participants.filter(({ participantId }) => !isPresent(state, participantId)).map(person),
    quorum: { needed, present },
    items: state.items.map((item) => itemMinutes(state, item, source)),
    remarks: source.remarks,
  }
}

function itemMinutes(state: Conference, item: Item, { discussion, officerName }: MinutesSource): MinutesItem {
  const nameOf = (id: string) => state.participants.find(({ participantId }) => participantId === id)?.name ?? id
  const textOf = (id: string | undefined) => item.options.find(({ optionId }) => optionId === id)?.text
  const said = (optionId: string, side: 'for' | 'against') =>
    item.arguments.filter((one) => one.optionId === optionId && one.side === side).map(({ participantId, text }) => ({ name: nameOf(participantId), text }))
  const carried = textOf(tallyOf(item)?.carried)
  return {
    itemId: item.itemId, title: item.title, ...(item.caseNumber && { caseNumber: item.caseNumber }),
    discussion: discussion(item.itemId),
    options: item.options.map(({ optionId, text }) => ({ text, for: said(optionId, 'for'), against: said(optionId, 'against') })),
    ...(item.vote && {
      vote: {
        method: item.vote.method, ...(carried !== undefined && { carried }),
        // without a choice: an abstention
        choices: item.vote.votes.map(({ participantId, choice }) => ({ name: nameOf(participantId), ...(choice !== undefined && { choice: textOf(choice) ?? choice }) })),
      },
    }),
    dissent: item.dissent.map(({ participantId, text }) => ({ name: nameOf(participantId), text })),
    recused: recusals(state, item.itemId).map(({ participantId, reason }) => ({ name: nameOf(participantId), reason })),
    resolutions: item.resolutions.filter(standing).map(({ resolutionId, kind, text, owner, ownerName, dueOn, authority, followUpOn, amount }) => ({
      resolutionId, kind, text, owner: owner ? officerName(owner) : (ownerName ?? ''), dueOn, authority, ...(followUpOn && { followUpOn }), ...(amount !== undefined && { amount }),
    })),
    ...(item.postponed && { postponed: item.postponed.reason }),
  }
}

/** Who was there and votes, and the recorder: they sign. */
function signers(state: Conference): Participant[] {
  return state.participants.filter(({ participantId, votes, duty }) => isPresent(state, participantId) && (votes || duty === 'chair' || duty === 'recorder'))
}

/** Whose signature is still wanted before the chair can seal. */
export function unsigned(state: Conference, { signatures, excused }: MinutesVersion): Participant[] {
  const given = (id: string) => signatures.some(({ participantId }) => participantId === id) || excused.some(({ participantId }) => participantId === id)
  return signers(state).filter(({ participantId }) => !given(participantId))
}

/** A reason that still says something to whoever reads the correction years later: at least four letters or characters, and not one of them over and over. */
export function tellsWhy(reason: string): boolean {
  const letters = reason.match(/\p{L}/gu) ?? []
  return letters.length >= 4 && new Set(letters).size >= 3
}

/** A sealed version that no longer hashes to what was sealed has been tampered with. */
export const intact = ({ minutes, hash }: Pick<MinutesVersion, 'minutes' | 'hash'>): boolean => hashOf(minutes) === hash

