import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/access/roles.ts'
import { Sitting } from '../../../shared/conference/testing.ts'
import type { OfficerId } from '../../../shared/log/op.ts'
import { barOf, conferenceKeys, nextAct, tabOfAct, wholeActs } from './conference-acts.ts'

const actor = (id: string, role: Actor['role'] = 'officer'): Actor => ({ id: id as OfficerId, role })
const [chair, recorder, claims, stranger] = [actor('chair', 'manager'), actor('recorder'), actor('claims'), actor('stranger')]
const next = (sitting: Sitting, who: Actor) => nextAct(sitting.conference, who, Date.parse(sitting.now))

describe('what leads on from here', () => {
  it('is one\'s position beforehand, and the beginning when the time has come', () => {
    const sitting = new Sitting().at('2026-09-21T00:00:00.000Z').call()
    expect(next(sitting, claims)).toBe('conference.takePosition')
    for (const { itemId } of sitting.conference.items) sitting.tell('conference.takePosition', { itemId, participantId: 'claims', stance: 'for', text: '' }, 'claims')
    expect(next(sitting, claims)).toBeUndefined()
    expect(nextAct(sitting.conference, chair, Date.parse(sitting.conference.startsAt) - 60_000)).toBe('conference.begin')
    expect(next(sitting, stranger)).not.toBe('conference.begin')
  })

  it('is the end once every item was taken up', () => {
    const sitting = new Sitting().call()
    sitting.tell('conference.begin', {})
    expect(next(sitting, recorder)).toBeUndefined()
    for (const { itemId } of sitting.conference.items) sitting.tell('conference.takeUp', { itemId })
    expect(next(sitting, recorder)).toBe('conference.end')
    expect(next(sitting, claims)).toBeUndefined()
  })

  it('is the minutes, the signature, the seal, and whom they go to', () => {
    const sitting = new Sitting().call()
    sitting.begin(...sitting.conference.participants.map(({ participantId }) => participantId)).do('conference.end', {})
    expect(next(sitting, recorder)).toBe('conference.draftMinutes')
    sitting.draft()
    expect(next(sitting, claims)).toBe('conference.signMinutes')
    const [version] = sitting.conference.minutes
    if (!version) throw new Error('no minutes')
    sitting.sign('recorder', 'claims', 'legal', 'protection', 'chair')
    expect(next(sitting, recorder)).toBeUndefined()
    expect(next(sitting, chair)).toBe('conference.sealMinutes')
    sitting.tell('conference.sealMinutes', { version: 1, hash: version.hash }, 'chair')
    expect(next(sitting, chair)).toBe('conference.distribute')
    sitting.tell('conference.distribute', { version: 1, to: [{ officer: 'claims' as OfficerId, name: 'claims' }] })
    expect(next(sitting, claims)).toBe('conference.markRead')
  })
})

describe('the acts', () => {
  it('stand each once, in the bar or under more', () => {
    for (const who of [chair, claims, stranger]) {
      const sitting = new Sitting().call()
      const { next: first, bar, more, refused } = barOf(sitting.conference, who, Date.parse(sitting.now))
      expect([...(first ? [first] : []), ...bar, ...more, ...refused].toSorted()).toEqual([...wholeActs].toSorted())
    }
  })

  it('have keys of their own, which no tab and no other command of the page takes', () => {
    const keys = Object.values(conferenceKeys)
    expect(new Set(keys).size).toBe(keys.length)
    for (const taken of ['p', 'y', 'j', 'k', '1', '2', '3', '4', '5']) expect(keys).not.toContain(taken)
    for (const act of Object.keys(tabOfAct)) expect(wholeActs).toContain(act)
  })
})
