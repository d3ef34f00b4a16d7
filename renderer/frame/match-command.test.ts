import { pinyin as pinyinOf } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { zhCN } from '../text/zh-CN/index.ts'
import { commandFit } from './match-command.ts'
import { pinyin } from './pinyin.ts'

const fit = (typed: string, id: string) => commandFit(typed, id, pinyin[id])

describe('a command', () => {
  it('is found by the initials of its pinyin', () => {
    expect(fit('yq', 'case.extend')).toBeGreaterThan(0)
    expect(fit('YQ', 'case.extend')).toBeGreaterThan(0)
    expect(fit('kd', 'case.investigate')).toBe(0)
    expect(fit('ksdc', 'case.investigate')).toBeGreaterThan(0)
  })
  it('is found by its pinyin, whole or begun, and by a mixture', () => {
    for (const typed of ['yanqi', 'yan qi', 'yanq', 'yqi', 'yan']) expect(fit(typed, 'case.extend')).toBeGreaterThan(0)
  })
  it('is found by any part of its words', () => {
    expect(commandFit('告知', '记录告知', pinyin['case.recordNotice'])).toBeGreaterThan(0)
    expect(commandFit('notice', 'Record notice', undefined)).toBeGreaterThan(0)
  })
  it('is not found by letters in the middle of a syllable', () => {
    expect(fit('anqi', 'case.extend')).toBe(0)
    expect(fit('zz', 'case.extend')).toBe(0)
  })
  it('comes first when its initials are exactly what was typed', () => {
    expect(fit('bj', 'case.close')).toBeGreaterThan(fit('bj', 'case.transfer'))
  })
  it('has the pinyin of its Chinese name', () => {
    for (const [type, name] of Object.entries(zhCN.acts.name)) {
      if (!(type in pinyin)) continue
      expect(`${type} ${pinyin[type]}`).toBe(`${type} ${pinyinOf(name, { toneType: 'none' })}`)
    }
  })
})
