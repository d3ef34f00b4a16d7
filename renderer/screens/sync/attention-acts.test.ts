import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import { zhCN } from '../../text/zh-CN/index.ts'
import { offeredActs } from './attention-acts.ts'

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } }))

const me = 'me' as never
const item = (more: Partial<AttentionItem>): AttentionItem => ({
  opId: '1', is: 'refused', entity: 'case/1' as never, type: 'case.decide', at: '2026-09-17T01:30:00.000Z' as never, actor: me, mine: {}, reissuable: true, ...more,
})
const by = (actor: string) => ({ opId: '2', type: 'case.decide', actor: actor as never, at: '2026-09-17T01:00:00.000Z' as never, body: {}, fields: [] })
const said = (more: Partial<AttentionItem>) => offeredActs(i18next.t, item(more), me).map(({ words, refused }) => (refused ? `${words}（${refused}）` : words))

it('offers to submit again, to accept and to ask, with the reason where it cannot be', () => {
  expect(said({ other: by('li') })).toEqual(['重新提交', '以总公司为准', '询问对方', '打开案件'])
  expect(said({ reissuable: false })).toEqual(['重新提交（现在不能再提交：案件的情况已经变了）', '以总公司为准', '询问对方（没有可以询问的人）', '打开案件'])
})

it('does not ask oneself, from another computer', () => {
  expect(said({ other: by('me') })).toContain('询问对方（没有可以询问的人）')
})

it('gives nothing again that stands already', () => {
  expect(said({ is: 'overwrote', other: by('li') })).toEqual(['以总公司为准', '询问对方', '打开案件'])
})

it('lets be known what is nobody’s choice, and opens no case where there is none', () => {
  expect(said({ is: 'newerApp', reissuable: false })).toEqual(['知道了', '打开案件'])
  expect(said({ is: 'quarantined', entity: 'directory' as never, reissuable: false })).toEqual(['知道了'])
  expect(said({ is: 'quarantined' })).toEqual(['重新提交', '知道了', '打开案件'])
})
