import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SyncState, SyncTrouble } from '../../shared/contract/sync.ts'
import { en } from '../text/en/index.ts'
import { zhCN } from '../text/zh-CN/index.ts'
import { zhTW } from '../text/zh-TW/index.ts'
import { percentOf, syncWords } from './sync-words.ts'

const now = Date.UTC(2026, 8, 17, 6)
const hours = (count: number) => now - count * 3_600_000
const state = (more: Partial<SyncState>): SyncState => ({ phase: 'idle', waiting: 0, attention: 0, lastContact: now, ...more })
const troubles: readonly SyncTrouble[] = ['unreachable', 'notHq', 'certificate', 'hqFault', 'notEnrolled', 'revoked', 'store', 'removalHeld']

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN }, 'zh-TW': { translation: zhTW }, en: { translation: en } } }))
const languages = ['zh-CN', 'zh-TW', 'en']
const say = (more: Partial<SyncState>, language = 'zh-CN') => syncWords(i18next.getFixedT(language), state(more), now)

describe('the line that tells where the workstation stands', () => {
  it.each<[string, Partial<SyncState>]>([
    ['单机使用', { phase: 'alone' }],
    ['已同步', {}],
    ['已同步', { phase: 'working' }],
    ['3 项待上传', { waiting: 3 }],
    ['3 项待上传', { phase: 'working', waiting: 3 }],
    ['离线', { phase: 'offline', lastContact: now - 20_000 }],
    ['离线 5 分钟', { phase: 'offline', lastContact: now - 5 * 60_000, trouble: 'unreachable' }],
    ['离线 2 天，5 项待上传', { phase: 'offline', lastContact: hours(48), waiting: 5, trouble: 'unreachable' }],
    ['还没有连上总公司，1 项待上传', { phase: 'offline', waiting: 1, lastContact: undefined as never }],
    ['正在取回 40 %', { phase: 'working', firstCopy: { done: 400, total: 1000, openDone: false } }],
    ['需要处理：2 项', { attention: 2 }],
    ['3 项待上传，需要处理：2 项', { attention: 2, waiting: 3 }],
    ['离线 2 天，5 项待上传，需要处理：2 项', { phase: 'offline', lastContact: hours(48), waiting: 5, attention: 2 }],
    ['离线 3 小时（应答的不是总公司）', { phase: 'offline', lastContact: hours(3), trouble: 'notHq' }],
    ['本机已被停用，同步停止，4 项待上传', { phase: 'stopped', trouble: 'revoked', waiting: 4 }],
    ['移除待同意', { trouble: 'removalHeld' }],
  ])('says %s', (words, given) => {
    expect(say(given).words).toBe(words)
  })

  it('says the same in Taipei and in English', () => {
    expect(say({ phase: 'offline', lastContact: hours(48), waiting: 5 }, 'zh-TW').words).toBe('離線 2 天，5 項待上傳')
    expect(say({ phase: 'offline', lastContact: hours(48), waiting: 1 }, 'en').words).toBe('Offline for 2 days, 1 item to upload')
    expect(say({ attention: 1 }, 'en').words).toBe('1 item to settle')
    expect(say({ phase: 'alone' }, 'en').words).toBe('On its own')
  })

  it.each(languages)('has words for every phase with every trouble in %s', (language) => {
    for (const phase of ['alone', 'idle', 'working', 'offline', 'stopped'] as const) {
      for (const trouble of troubles) {
        const { words } = say({ phase, trouble, lastContact: hours(30) }, language)
        expect(words, `${phase} ${trouble}`).not.toMatch(/sync\.|\{\{|undefined/)
        expect(words).not.toBe('')
      }
    }
  })

  it('names the trouble that needs somebody, however the phase is called', () => {
    for (const trouble of ['notEnrolled', 'revoked', 'store'] as const) {
      for (const phase of ['idle', 'working', 'offline', 'stopped'] as const) expect(say({ phase, trouble }).sign).toBe('stopped')
    }
  })

  it('is calm about what passes by itself, and not about a day without an answer', () => {
    expect(say({ phase: 'offline', lastContact: hours(3), trouble: 'unreachable' }).tone).toBe('quiet')
    expect(say({ phase: 'offline', lastContact: hours(25), trouble: 'unreachable' }).tone).toBe('soon')
    expect(say({ waiting: 3 }).tone).toBe('quiet')
    expect(say({ phase: 'stopped', trouble: 'revoked', attention: 1 })).toMatchObject({ tone: 'late', sign: 'stopped' })
  })
})

describe('the share of the first copy', () => {
  it('is a hundred only when everything is here', () => {
    expect(percentOf({ done: 99_999, total: 100_000 })).toBe(99)
    expect(percentOf({ done: 100_000, total: 100_000 })).toBe(100)
    expect(percentOf({ done: 0, total: 0 })).toBe(0)
  })
})
