import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '../../../shared/log/op.ts'
import { cnM20 } from '../../../shared/rules/cn-m20.ts'
import { emptyLibrary } from '../../../shared/rules/library.ts'
import { readPack } from '../../../shared/rules/pack.ts'
import { shippedPacks } from '../../../shared/rules/rule-book.ts'
import { fileOf, nextVersion, readPackFile } from './pack-file.ts'

describe('packs as files', () => {
  it('come back as they went out', () => {
    for (const pack of shippedPacks) expect(readPackFile(new TextDecoder().decode(fileOf(pack).bytes)).answer).toEqual({ ok: true, value: pack })
    expect(fileOf(cnM20).name).toBe('cn-m20-v1.json')
  })

  it('are refused with the place, or as no pack at all', () => {
    const refused = (text: string) => {
      const { answer } = readPackFile(text)
      return answer.ok ? undefined : [answer.refusal.code, answer.refusal.params?.['at']]
    }
    expect(refused('{')).toEqual(['packFileUnreadable', undefined])
    expect(refused('[]')).toEqual(['pack.unreadable', ''])
    expect(refused(JSON.stringify({ ...cnM20, clocks: cnM20.clocks.map((clock) => ({ ...clock, limit: { ...clock.limit, amount: -1 } })) }))).toEqual(['pack.limitNotPositive', 'clocks.0.limit.amount'])
  })

  it('begin anew as the next version: nobody compared it yet, and it holds from today at the earliest', () => {
    const next = nextVersion(emptyLibrary, cnM20, '2026-11-23' as CalendarDate)
    expect(next).toMatchObject({ id: 'cn-m20', version: 2, effectiveFrom: '2026-11-23' })
    expect(next.verifiedOn).toBeUndefined()
    expect(readPack(next).ok).toBe(true)
  })
})
