/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest'
import { causes, lines } from '../../shared/case/vocabulary.ts'
import { en } from './en/index.ts'
import { zhCN } from './zh-CN/index.ts'
import { zhTW } from './zh-TW/index.ts'

type Catalogue = { [key: string]: string | Catalogue }
const flat = (catalogue: Catalogue, path = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`)))
const source = new Map(flat(zhCN))
const others = { 'zh-TW': new Map(flat(zhTW)), en: new Map(flat(en)) }
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted((a, b) => (a < b ? -1 : 1))

const files = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../text/*/**', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true })
const rules = import.meta.glob<string>(['../../shared/**/*.ts', '../../electron/{desk,shell,store,sync}/**/*.ts', '!../../**/*.test.ts'], { query: '?raw', import: 'default', eager: true })
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

describe('the catalogues', () => {
  it.each(['zh-TW', 'en'] as const)('fill the same places in %s', (language) => {
    for (const [key, text] of source) {
      const other = others[language].get(key)
      expect(other, key).toBeTruthy()
      expect(holes(other ?? ''), key).toEqual(holes(text))
    }
  })

  it('name every cause and line that can be chosen', () => {
    for (const [group, details] of Object.entries(causes)) {
      expect(source.has(`words.cause.${group}`), group).toBe(true)
      for (const detail of details) expect(source.has(`words.causeOf.${group}.${detail}`), `${group}/${detail}`).toBe(true)
    }
    for (const line of lines) expect(source.has(`words.line.${line}`), line).toBe(true)
  })

  it('have a sentence for every refusal of the rules and the desk', () => {
    const codes = new Set(Object.values(rules).flatMap((code) => [...code.matchAll(/\brefuse\(\s*'([\w.]+)'/g)].map(([, name]) => name)))
    expect(codes.size).toBeGreaterThan(40)
    for (const code of codes) expect(source.has(`refusal.code.${code}`), String(code)).toBe(true)
  })

  it('hold all the Chinese there is: components have none', () => {
    // these read what people type, in Chinese too, or name the languages in themselves
    const readers = ['./text.ts', '../parts/dates.ts', '../parts/money.ts', '../key-match.ts', '../screens/case/acts/TagForm.tsx', '../screens/rules/hours-values.ts', '../screens/rules/calendar-values.ts']
    for (const [path, code] of Object.entries(files)) {
      if (readers.includes(path)) continue
      expect(withoutComments(code).match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/gu) ?? [], path).toEqual([])
    }
  })

  it('hold nothing that no screen says', () => {
    const code = Object.values(files).join('\n')
    // the words of the domain are said by documents too
    const areas = Object.keys(zhCN).filter((area) => area !== 'words').join('|')
    const plain = new Set([...code.matchAll(new RegExp(`'((?:${areas})\\.[\\w.]+)'`, 'g'))].map(([, key]) => key))
    const composed = [...code.matchAll(new RegExp(`\`((?:${areas})\\.[^\`\\s]*)`, 'g'))].map(([, key]) => key ?? '')
    const patterns = composed.map((key) => new RegExp(`^${key.split(/\$\{.*?(?:\}|$)/).map((part) => part.replaceAll('.', '\\.')).join('.+')}(_other)?$`))
    const isSaid = (key: string) => plain.has(key.replace(/_other$/, '')) || patterns.some((pattern) => pattern.test(key))
    const unsaid = [...source.keys()].filter((key) => !key.startsWith('words.') && !isSaid(key))
    expect(unsaid).toEqual([])
  })
})
