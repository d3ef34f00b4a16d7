import { describe, expect, it } from 'vitest'
import { verdict } from './verdict.ts'
import fixture from './working-time-cases.fixture.json' with { type: 'json' }

describe('the outside cases', () => {
  it('agree with the engine, all 83 of them', () => {
    expect(verdict(fixture)).toEqual({ agree: 83, differ: 0, differences: [] })
  })

  it.each(fixture.cases.map(({ id, kind }, index) => [id, kind, index] as const))(
    '%s (%s) differs as soon as its expectation is another one',
    (id, kind, index) => {
      const facts = fixture.cases[index]
      const wrong = Object.fromEntries(
        Object.entries(facts ?? {}).map(([name, value]) => [name, name.startsWith('expected') ? spoil(value) : value]),
      )
      const input = kind === 'reject' ? { ...facts, input: { unit: 'hours', value: 2 } } : wrong
      expect(verdict({ ...fixture, cases: [input] }).differences.map((difference) => difference.id)).toEqual([id])
    },
  )

  it('differ when one of several expected values is wrong', () => {
    const facts = fixture.cases.find(({ id }) => id === 'gsl-01')
    const wrong = { ...facts, expected_paused_business_seconds: 1 }
    expect(verdict({ ...fixture, cases: [wrong] })).toMatchObject({ agree: 0, differ: 1, differences: [{ id: 'gsl-01' }] })
  })
})

function spoil(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string') return value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
  if (Array.isArray(value)) return value.slice(1)
  return {}
}

describe('a calendar that a case names', () => {
  const cases = (calendar: string) => ({ calendars: { open: { timezone: 'Etc/UTC', holidays: null, weekly: { mon: [['09:00', '17:00']] } } }, cases: [{ id: 'x', kind: 'is_open', calendar, at: '2026-09-17T10:00:00Z', expected: false }] })
  it('has to be there: an empty one would be closed, and agree by accident', () => {
    for (const name of ['elsewhere', '__proto__', 'constructor']) expect(verdict(cases(name)), name).toMatchObject({ agree: 0, differ: 1, differences: [{ id: 'x', got: 'calendarUnreadable' }] })
    expect(verdict(cases('open'))).toMatchObject({ agree: 1 })
  })

  it('is told with instants as texts where the answer differs', () => {
    const [difference] = verdict({ calendars: cases('open').calendars, cases: [{ id: 'x', kind: 'add_business_time', calendar: 'open', start: '2026-09-21T09:00:00Z', seconds: 60, expected: '2026-09-21T09:02:00Z' }] }).differences
    expect(difference).toEqual({ id: 'x', expected: '2026-09-21T09:02:00Z', got: '2026-09-21T09:01:00.000Z' })
  })
})

describe('a verdict on cases of other forms', () => {
  const berlin = {
    timezone: 'Europe/Berlin',
    weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]])),
  }
  const judge = (...cases: unknown[]) => verdict({ calendars: { berlin }, cases })

  it('reads texts without an offset as wall-clock time of the calendar', () => {
    const facts = {
      id: 'l',
      kind: 'add_business_time',
      calendar: 'berlin',
      local: true,
      start: '2024-03-30T12:00:00',
      seconds: 86_400,
      expected: '2024-03-31T13:00:00',
    }
    expect(judge(facts).agree).toBe(1)
    expect(judge({ ...facts, expected: '2024-03-31T12:00:00' }).agree).toBe(0)
  })

  it('compares instants, not their spelling', () => {
    const facts = { id: 'o', kind: 'add_business_time', calendar: 'berlin', start: '2024-01-01T00:00:00+01:00', seconds: 0.25 }
    expect(judge({ ...facts, expected: '2023-12-31T23:00:00.250Z' }).agree).toBe(1)
  })

  it('compares the time that is left of a target', () => {
    const facts = {
      id: 'e',
      kind: 'elapsed_business_time',
      calendar: 'berlin',
      start: '2024-01-01T00:00:00Z',
      end: '2024-01-01T02:00:00Z',
      target_seconds: 3600,
    }
    expect(judge({ ...facts, expected_seconds: 7200, expected_remaining_seconds: -3600 }).agree).toBe(1)
    expect(judge({ ...facts, expected_seconds: 7200, expected_remaining_seconds: 0 }).agree).toBe(0)
  })

  it('leaves pauses out of an elapsed time', () => {
    const facts = { id: 'p', kind: 'elapsed_business_time', calendar: 'berlin', start: '2024-01-01T00:00:00Z', end: '2024-01-01T03:00:00Z' }
    const pauses = [
      ['2024-01-01T02:30:00Z', null],
      ['2024-01-01T00:30:00Z', '2024-01-01T01:00:00Z'],
    ]
    expect(judge({ ...facts, pauses, expected_seconds: 7200 }).agree).toBe(1)
  })

  it('never looks at what the source rounds to', () => {
    const facts = {
      id: 'q',
      kind: 'is_open',
      calendar: 'berlin',
      at: '2024-01-01T00:00:00Z',
      expected: true,
      peer_expected: false,
      quirk: true,
    }
    expect(judge(facts).agree).toBe(1)
  })

  it('rolls backwards when days are taken away, to the end of the open time before', () => {
    const calendar = { timezone: 'Etc/UTC', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } }
    const facts = {
      id: 'b',
      kind: 'subtract_business_days_keep_clock',
      calendar,
      start: '2024-01-02T20:00:00Z',
      days: 0,
      expected: '2024-01-02T17:00:00Z',
    }
    expect(judge(facts).agree).toBe(1)
  })

  it.each([
    ['an unknown kind', { id: 'u', kind: 'count_the_stars', expected: 1 }],
    ['no expectation at all', { id: 'n', kind: 'is_open', calendar: 'berlin', at: '2024-01-01T00:00:00Z' }],
    [
      'an unknown calendar zone',
      { id: 'z', kind: 'is_open', calendar: { timezone: 'Mars/Base' }, at: '2024-01-01T00:00:00Z', expected: false },
    ],
    [
      'an unreadable start',
      { id: 's', kind: 'add_business_time', calendar: 'berlin', start: 'soon', seconds: 1, expected: '2024-01-01T00:00:00Z' },
    ],
    ['something that is no case', null],
  ])('counts %s as a difference', (_name, facts) => {
    expect(judge(facts)).toMatchObject({ agree: 0, differ: 1 })
  })

  it('counts a file without cases as a difference', () => {
    expect(verdict('nonsense').differ).toBe(1)
  })

  it.each([
    [{ unit: 'hours', value: -2 }],
    [{ unit: 'years', value: 2 }],
    [{ unit: 'seconds', value: 'many' }],
    [{ unit: 'workdays', value: 1.5 }],
    [{}],
    [undefined],
  ])('sees that %j is refused', (input) => {
    expect(judge({ id: 'r', kind: 'reject', input, expected: 'refused, start unchanged' }).agree).toBe(1)
  })

  it('sees that an acceptable input is not refused', () => {
    expect(judge({ id: 'r', kind: 'reject', input: { unit: 'hours', value: 2 }, expected: 'refused' }).differ).toBe(1)
  })
})
