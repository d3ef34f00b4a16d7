import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import { domainCommands } from '../../shared/aggregates.ts'
import { zhCN } from '../text/zh-CN/index.ts'
import { opText } from './op-words.ts'

beforeAll(() => i18next.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } }))

it('has words for everything that can wait for the head office', () => {
  expect(Object.keys(domainCommands).filter((type) => opText(i18next.t, type) === zhCN.sync.op.unknown)).toEqual([])
  expect(opText(i18next.t, 'case.decide')).toBe('作出处理决定')
})

it('says of what a newer app wrote that it is such', () => {
  expect(opText(i18next.t, 'case.futureThing')).toBe('新版软件写的内容')
})
