import { describe, expect, it } from 'vitest'
import { lastMinutes, sealedMinutes, type MinutesVersion } from './conference.ts'
import { hashOf, intact } from './minutes.ts'
import { code, Sitting } from './testing.ts'

const held = () => new Sitting().call().begin('chair', 'recorder', 'claims', 'legal')
  .do('conference.takeUp', { itemId: 'a' })
  .do('conference.addOption', { itemId: 'a', optionId: 'pay', text: '赔付' })
  .do('conference.addOption', { itemId: 'a', optionId: 'refuse', text: '维持' })
  .do('conference.argue', { itemId: 'a', argumentId: '1', optionId: 'pay', participantId: 'claims', side: 'for', text: '条款有歧义' })
  .do('conference.vote', { itemId: 'a', method: 'vote', votes: [{ participantId: 'chair', choice: 'pay' }, { participantId: 'claims', choice: 'pay' }, { participantId: 'legal', choice: 'refuse' }] })
  .do('conference.dissent', { itemId: 'a', participantId: 'legal', text: '条款明确，应当维持' }, 'legal')
  .do('conference.end', {})
const last = ({ conference }: Sitting): MinutesVersion => {
  const found = lastMinutes(conference)
  if (!found) throw new Error('no minutes')
  return found
}
const seal = (sitting: Sitting, by = 'chair') => sitting.tell('conference.sealMinutes', { version: last(sitting).version, hash: last(sitting).hash }, by)

describe('minutes', () => {
  it('tell who was there, what was said, chosen and resolved, and who dissented', () => {
    const { minutes } = last(held().draft())
    expect(minutes).toMatchObject({
      number: 'HS-1', present: [{ name: 'chair' }, { name: 'recorder' }, { name: 'claims' }, { name: 'legal' }], absent: [{ name: 'protection' }, { name: 'expert' }], quorum: { needed: 3, present: 3 },
      items: [{
        discussion: '双方陈述意见。', options: [{ text: '赔付', for: [{ name: 'claims', text: '条款有歧义' }], against: [] }, { text: '维持' }],
        vote: { method: 'vote', carried: '赔付', choices: [{ name: 'chair', choice: '赔付' }, { name: 'claims', choice: '赔付' }, { name: 'legal', choice: '维持' }] },
        dissent: [{ name: 'legal', text: '条款明确，应当维持' }],
      }, { itemId: 'b' }],
    })
  })

  it('are refused when their hash is not theirs', () => {
    const sitting = held()
    const { minutes } = last(held().draft())
    expect(code(sitting.tell('conference.draftMinutes', { version: 1, minutes, hash: 'a'.repeat(64) }))).toBe('conference.hashWrong')
    expect(code(sitting.tell('conference.draftMinutes', { version: 2, minutes, hash: hashOf(minutes), reason: 'x' }))).toBe('conference.minutesVersion')
  })

  it('are signed by who was there, each for themselves and once, for exactly what they read', () => {
    const sitting = held().draft()
    const sign = (by: string, hash = last(sitting).hash) => code(sitting.tell('conference.signMinutes', { version: 1, hash }, by))
    expect(sign('stranger')).toBe('conference.notParticipant')
    expect(sign('claims', 'b'.repeat(64))).toBe('conference.hashWrong')
    expect(sign('claims')).toBe('')
    expect(sign('claims')).toBe('conference.signed')
  })

  it('lose their signatures when they are drafted otherwise, and are drafted anew when the outcome has changed', () => {
    const sitting = held().draft().sign('claims')
    expect(last(sitting.draft()).signatures).toHaveLength(1)
    sitting.do('conference.dissent', { itemId: 'a', participantId: 'claims', text: '金额偏高' }, 'claims')
    expect(code(sitting.tell('conference.signMinutes', { version: 1, hash: last(sitting).hash }, 'legal'))).toBe('conference.minutesOutdated')
    sitting.draft()
    expect(last(sitting)).toMatchObject({ version: 1, signatures: [] })
  })

  it('are sealed by the chair when everybody who was there and votes has signed, or is excused with a reason', () => {
    const sitting = held().draft().sign('recorder', 'claims')
    expect(code(seal(sitting, 'recorder'))).toBe('conference.notChair')
    expect(code(seal(sitting))).toBe('conference.chairUnsigned')
    sitting.sign('chair')
    expect(sitting.tell('conference.sealMinutes', { version: 1, hash: last(sitting).hash }, 'chair')).toMatchObject({ refusal: { code: 'conference.unsigned', params: { names: 'legal' } } })
    expect(code(sitting.tell('conference.excuseSignature', { version: 1, participantId: 'legal', reason: '已离职' }, 'recorder'))).toBe('conference.notChair')
    sitting.do('conference.excuseSignature', { version: 1, participantId: 'legal', reason: '已离职' }, 'chair')
    expect(code(seal(sitting))).toBe('')
    expect(sitting.conference.status).toBe('sealed')
  })

  it('once sealed let nothing of the outcome be changed; a correction is a new version with its reason, and the old one stays', () => {
    const sitting = held().draft().sign('recorder', 'claims', 'legal', 'chair')
    seal(sitting)
    for (const verdict of [
      sitting.tell('conference.dissent', { itemId: 'a', participantId: 'claims', text: 'x' }, 'claims'), sitting.tell('conference.attend', { participantId: 'expert', present: true }),
      sitting.tell('conference.vote', { itemId: 'a', method: 'consensus', votes: [], carried: 'pay' }), sitting.tell('conference.addOption', { itemId: 'a', optionId: 'x', text: 'x' }),
    ]) expect(code(verdict)).toBe('conference.not.sealed')
    const corrected = { ...last(sitting).minutes, remarks: '更正' }
    expect(code(sitting.tell('conference.draftMinutes', { version: 2, minutes: corrected, hash: hashOf(corrected) }))).toBe('conference.reasonMissing')
    for (const reason of ['x', '改', '改改改改', '1234567', '......']) expect(code(sitting.tell('conference.draftMinutes', { version: 2, minutes: corrected, hash: hashOf(corrected), reason }))).toBe('conference.reasonThin')
    sitting.draft({ reason: '会议地点有误' })
    expect(sitting.conference).toMatchObject({ status: 'held', minutes: [{ version: 1, sealed: { by: 'chair' } }, { version: 2, signatures: [] }] })
    expect(sealedMinutes(sitting.conference)?.version).toBe(1)
    sitting.sign('recorder', 'claims', 'legal', 'chair')
    expect(code(seal(sitting))).toBe('')
    expect(sealedMinutes(sitting.conference)?.version).toBe(2)
  })

  it('go to those on the list, and tell who has read them', () => {
    const sitting = held().draft()
    expect(code(sitting.tell('conference.distribute', { version: 1, to: [{ name: '总公司消保部' }] }))).toBe('conference.not.held')
    sitting.sign('recorder', 'claims', 'legal', 'chair')
    seal(sitting)
    sitting.do('conference.distribute', { version: 1, to: [{ name: '总公司消保部' }, { name: 'protection', officer: 'protection' as never }] }).do('conference.markRead', { version: 1 }, 'protection').do('conference.markRead', { version: 1 }, 'protection')
    expect(last(sitting)).toMatchObject({ sentTo: [{ name: '总公司消保部' }, { name: 'protection' }], readBy: [{ by: 'protection' }] })
  })

  it('tell when a single sign of what was sealed was changed', () => {
    const { minutes, hash } = last(held().draft())
    expect(intact({ minutes, hash })).toBe(true)
    expect(intact({ minutes: { ...minutes, remarks: ' ' }, hash })).toBe(false)
    expect(intact({ minutes: { ...minutes, items: minutes.items.map((one) => ({ ...one, dissent: [] })) }, hash })).toBe(false)
  })
})
