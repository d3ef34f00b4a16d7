import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Vote } from '../../../../shared/conference/conference.ts'
import { tallyOf } from '../../../../shared/conference/quorum.ts'
import { en } from '../../../text/en/index.ts'
import { zhCN } from '../../../text/zh-CN/index.ts'
import { optionLetter } from '../../../../shared/conference/option-letter.ts'
import { countWords, resultWords } from './tally-words.ts'
import { abstention, choiceAt, votesOf } from './vote-values.ts'

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } } }))

const options = [{ optionId: 'a', text: '给付' }, { optionId: 'b', text: '不给付' }]
function told(choices: readonly (string | undefined)[], method: 'vote' | 'consensus' = 'vote', carried?: string) {
  const vote = { method, votes: choices.map((choice, index) => ({ participantId: `p${index}`, choice })), carried } as unknown as Vote
  const tally = tallyOf({ options, vote })
  if (!tally) throw new Error('no tally')
  return { counts: countWords(i18next.t, options, tally).join(' · '), result: resultWords(i18next.t, options, tally, method) }
}

describe('a vote in words', () => {
  it('counts every option, also the one that nobody chose, and abstentions only where there are any', () => {
    expect(told(['a', 'a', undefined])).toEqual({ counts: '方案 A 2 票 · 方案 B 0 票 · 弃权 1 票', result: '方案 A 过半数通过' })
    expect(told(['a', 'b', 'b']).counts).toBe('方案 A 1 票 · 方案 B 2 票')
  })
  it('says a tie, and what falls short of more than half', () => {
    expect(told(['a', 'b']).result).toBe('票数相同，没有方案通过')
    expect(told([undefined, undefined]).result).toBe('没有人选择方案')
  })
  it('names the option of a consensus', () => expect(told([], 'consensus', 'b').result).toBe('一致同意 方案 B'))
  it('goes on with AA after Z', () => expect([0, 25, 26, 27].map(optionLetter)).toEqual(['A', 'Z', 'AA', 'AB']))
})

describe('a ballot', () => {
  it('reads digits as options and 0 as an abstention, and no other key', () => {
    expect([choiceAt('1', options), choiceAt('2', options), choiceAt('0', options), choiceAt('3', options), choiceAt('x', options)]).toEqual(['a', 'b', abstention, undefined, undefined])
  })
  it('sends those who were asked and are still here, an abstention without a choice', () => {
    expect(votesOf({ choices: { p1: 'a', p2: abstention, p3: 'b', p4: '' } }, [{ participantId: 'p1' }, { participantId: 'p2' }, { participantId: 'p4' }])).toEqual([{ participantId: 'p1', choice: 'a' }, { participantId: 'p2' }])
  })
})
