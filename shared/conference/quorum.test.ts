import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quorumOf, tallyOf, voters } from './quorum.ts'
import { code, people, Sitting } from './testing.ts'

const options = (sitting: Sitting) => sitting
  .do('conference.addOption', { itemId: 'a', optionId: 'pay', text: '赔付' })
  .do('conference.addOption', { itemId: 'a', optionId: 'refuse', text: '维持拒赔' })
const vote = (sitting: Sitting, choices: Record<string, string | undefined>) =>
  sitting.tell('conference.vote', { itemId: 'a', method: 'vote', votes: Object.entries(choices).map(([participantId, choice]) => ({ participantId, choice })) })
const tally = ({ conference }: Sitting) => tallyOf(conference.items[0] as never)

describe('a quorum', () => {
  it('counts who votes and is there: a share is rounded up, 2/3 of four are three', () => {
    const sitting = new Sitting().call().begin('chair', 'claims', 'recorder', 'expert')
    expect(quorumOf(sitting.conference)).toEqual({ needed: 3, present: 2, met: false })
    sitting.do('conference.attend', { participantId: 'legal', present: true, means: 'remote' })
    expect(quorumOf(sitting.conference).met).toBe(true)
    sitting.do('conference.attend', { participantId: 'legal', present: false })
    expect(quorumOf(sitting.conference).met).toBe(false)
  })

  it('of 2/3 of three is two, whatever floating point makes of it', () => {
    const three = people.filter(({ participantId }) => participantId !== 'protection')
    expect(quorumOf(new Sitting().call({ participants: three }).conference).needed).toBe(2)
  })

  it('leaves out of an item whoever is recused from it, and nobody else', () => {
    const sitting = new Sitting().call().begin('chair', 'claims', 'legal')
    sitting.do('conference.declareConflict', { conflictId: '1', participantId: 'claims', itemIds: ['a'], reason: '经办过本案' }, 'claims')
    expect(quorumOf(sitting.conference, 'a')).toEqual({ needed: 2, present: 2, met: true })
    expect(quorumOf(sitting.conference, 'b')).toEqual({ needed: 3, present: 3, met: true })
    expect(voters(sitting.conference, 'a').map(({ name }) => name)).toEqual(['chair', 'legal', 'protection'])
  })

  it('as a number stays what it is when people are recused: such a conference has to be called anew', () => {
    const sitting = new Sitting().call({ quorum: { count: 4 } }).begin('chair', 'claims', 'legal', 'protection')
    expect(quorumOf(sitting.conference, 'a').met).toBe(true)
    sitting.do('conference.declareConflict', { conflictId: '1', participantId: 'claims', itemIds: [], reason: '亲属' }, 'claims')
    expect(quorumOf(sitting.conference, 'a')).toEqual({ needed: 4, present: 3, met: false })
  })

  it('is needed for a vote and for a resolution', () => {
    const sitting = options(new Sitting().call().begin('chair', 'claims'))
    expect(code(vote(sitting, { chair: 'pay' }))).toBe('conference.notQuorate')
    expect(code(sitting.tell('conference.resolve', { itemId: 'a', resolutionId: 'r', kind: 'action', text: '补查', ownerName: '李伟', dueOn: '2026-09-30' as never, authority: { name: '王', role: 'manager' } }))).toBe('conference.notQuorate')
  })
})

describe('a vote', () => {
  const seated = () => options(new Sitting().call().begin('chair', 'recorder', 'claims', 'legal', 'protection', 'expert'))

  it('is carried by more than half of those who chose; abstentions do not count', () => {
    const sitting = seated()
    expect(code(vote(sitting, { chair: 'pay', claims: 'refuse', legal: 'pay', protection: undefined }))).toBe('')
    expect(tally(sitting)).toEqual({ counts: { pay: 2, refuse: 1 }, abstained: 1, carried: 'pay', tie: false })
  })

  it('that is even carries nothing and says so', () => {
    const sitting = seated()
    vote(sitting, { chair: 'pay', claims: 'refuse', legal: 'pay', protection: 'refuse' })
    expect(tally(sitting)).toMatchObject({ carried: undefined, tie: true })
  })

  it('is refused for whoever does not vote, is not there, is recused, or votes twice', () => {
    const sitting = seated()
    expect(code(vote(sitting, { expert: 'pay' }))).toBe('conference.mayNotVote')
    expect(code(vote(sitting, { chair: 'nothing' }))).toBe('conference.optionUnknown')
    sitting.do('conference.attend', { participantId: 'legal', present: false })
    expect(code(vote(sitting, { legal: 'pay' }))).toBe('conference.notPresent')
    sitting.do('conference.declareConflict', { conflictId: '1', participantId: 'claims', itemIds: ['a'], reason: '经办' }, 'claims')
    expect(code(vote(sitting, { claims: 'pay' }))).toBe('conference.recused')
    expect(code(sitting.tell('conference.vote', { itemId: 'a', method: 'vote', votes: [{ participantId: 'chair', choice: 'pay' }, { participantId: 'chair', choice: 'refuse' }] }))).toBe('conference.votedTwice')
  })

  it('taken again replaces the first; a consensus carries what it names', () => {
    const sitting = seated()
    vote(sitting, { chair: 'pay' })
    expect(code(sitting.tell('conference.vote', { itemId: 'a', method: 'consensus', votes: [], carried: 'refuse' }))).toBe('')
    expect(tally(sitting)).toMatchObject({ carried: 'refuse', tie: false })
    expect(code(sitting.tell('conference.vote', { itemId: 'a', method: 'consensus', votes: [] }))).toBe('conference.optionUnknown')
  })

  it('never carries an option with half of the choices or fewer', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('x', 'y', 'z', undefined), { minLength: 1, maxLength: 30 }), (choices) => {
      const found = tallyOf({
        options: ['x', 'y', 'z'].map((optionId) => ({ optionId, text: optionId })),
        vote: { method: 'vote', votes: choices.map((choice, index) => ({ participantId: String(index), choice })), by: 'a' as never, at: '2026-01-01T00:00:00.000Z' as never },
      })
      const chosen = choices.filter((choice) => choice !== undefined)
      expect(Object.values(found?.counts ?? {}).reduce((sum, count) => sum + count, 0) + (found?.abstained ?? 0)).toBe(choices.length)
      if (found?.carried) expect(chosen.filter((one) => one === found.carried).length * 2).toBeGreaterThan(chosen.length)
      else for (const option of ['x', 'y', 'z']) expect(chosen.filter((one) => one === option).length * 2).toBeLessThanOrEqual(chosen.length)
    }))
  })
})
