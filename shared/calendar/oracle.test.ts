/**
 * The engine against an oracle that shares no code with it: every edge resolved by Temporal, every minute looked at by itself, on random
 * calendars around changes of the clocks. And what must hold for any calendar: adding, taking away and measuring fit together.
 */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import type { CalendarDefinition } from './calendar.ts'
import { at, compiledCalendar, weekdays, type Ranges } from './calendar-for-tests.ts'
import { isOpen, openPeriods } from './opening.ts'
import type { Pause } from './pauses.ts'
import { addWorkingTime, subtractWorkingTime, workingTimeBetween } from './working-time.ts'

const timeText = (quarters: number): string =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`

/** Up to three ranges of quarter hours that do not overlap, 00:00 and 24:00 included. */
const anyHours = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 }).map((edges): Ranges => {
  const inOrder = edges.toSorted((a, b) => a - b)
  return Array.from({ length: Math.floor(inOrder.length / 2) }, (_, i) => [
    timeText(inOrder[2 * i] ?? 0),
    timeText(inOrder[2 * i + 1] ?? 0),
  ])
})

/** Instants around which the clocks of these zones change; Shanghai's last changes were in 1991. */
const changes: readonly (readonly [zone: string, around: string])[] = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2026-03-29'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Asia/Shanghai', '2026-02-14'],
  ['Asia/Shanghai', '1991-09-15'],
  ['Pacific/Apia', '2011-12-30'],
  ['America/Sao_Paulo', '2015-10-18'],
  ['America/St_Johns', '2006-10-29'],
]

const dateAfter = (date: string, days: number): string => new Date(at(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A calendar around a change of clocks, with days off, breaks and overrides in the fortnight around it. */
const anyCalendar = fc.constantFrom(...changes).chain(([zone, around]) => {
  const nearby = fc.integer({ min: -7, max: 7 }).map((days) => dateAfter(around, days))
  const dated = fc.dictionary(nearby, anyHours, { maxKeys: 4 })
  return fc.record({
    around: fc.constant(around),
    definition: fc.record({
      zone: fc.constant(zone),
      weekly: fc.tuple(...weekdays.map(() => anyHours)).map((hours) => Object.fromEntries(weekdays.map((day, i) => [day, hours[i] ?? []]))),
      holidays: fc.array(nearby, { maxLength: 3 }),
      recurringHolidays: fc.array(
        nearby.map((date) => date.slice(5)),
        { maxLength: 2 },
      ),
      breaks: dated,
      overrides: dated,
    }),
  })
})

/**
 * The oracle's open minutes: for each minute from `from` (inclusive) to `to`, whether it is open. Every edge of every range is resolved by
 * Temporal, every minute is looked at by itself.
 */
function openMinutes(definition: CalendarDefinition, from: number, to: number): boolean[] {
  const spans = datesBetween(from, to).flatMap((date) => openSpansOf(definition, date))
  const minutes: boolean[] = []
  for (let ms = from; ms < to; ms += 60_000) minutes.push(spans.some(([open, close]) => open <= ms && ms < close))
  return minutes
}

const datesBetween = (from: number, to: number): string[] => {
  const dates: string[] = []
  for (let ms = from - 3 * 86_400_000; ms <= to + 3 * 86_400_000; ms += 86_400_000) dates.push(new Date(ms).toISOString().slice(0, 10))
  return dates
}

function openSpansOf(definition: CalendarDefinition, date: string): [number, number][] {
  const day = Temporal.PlainDate.from(date)
  if (definition.holidays?.includes(date) || definition.recurringHolidays?.includes(date.slice(5))) return []
  const hours = definition.overrides?.[date] ?? definition.weekly[weekdays[day.dayOfWeek - 1] ?? 'mon'] ?? []
  const start = day.toZonedDateTime(definition.zone).epochMilliseconds
  const end = day.add({ days: 1 }).toZonedDateTime(definition.zone).epochMilliseconds
  const edge = (time: string) => {
    if (time === '00:00') return start
    if (time === '24:00') return end
    const ms = day.toPlainDateTime(time).toZonedDateTime(definition.zone).epochMilliseconds
    return Math.min(end, Math.max(start, ms))
  }
  return (definition.breaks?.[date] ?? [])
    .reduce<[number, number][]>(
      (spans, [from, to]) =>
        edge(from) >= edge(to)
          ? spans
          : spans.flatMap(([open, close]): [number, number][] => [
              [open, Math.min(close, edge(from))],
              [Math.max(open, edge(to)), close],
            ]),
      hours.map(([open, close]) => [edge(open), edge(close)]),
    )
    .filter(([open, close]) => open < close)
}

const MINUTE = 60_000
const HALF_SPAN = 6 * 24 * 60

const anyPauses = fc.array(
  fc.record({ from: fc.integer({ min: -HALF_SPAN, max: HALF_SPAN }), length: fc.integer({ min: 0, max: 2000 }) }),
  { maxLength: 4 },
)
const anyMinutes = fc.array(fc.integer({ min: 0, max: 2 * HALF_SPAN - 1 }), { minLength: 6, maxLength: 6 })

describe('the engine', () => {
  it('agrees with a walk over every minute', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        anyPauses,
        anyMinutes,
        fc.integer({ min: 0, max: 3000 }),
        ({ around, definition }, spans, minutes, amount) => {
          const middle = at(`${around}T12:00:00Z`)
          const first = middle - HALF_SPAN * MINUTE
          const open = openMinutes(definition, first, middle + HALF_SPAN * MINUTE)
          const pauses = spans.map(({ from, length }): Pause => ({ from: middle + from * MINUTE, to: middle + (from + length) * MINUTE }))
          const runs = open.map(
            (is, i) => is && !pauses.some(({ from, to }) => from <= first + i * MINUTE && first + i * MINUTE < (to ?? Infinity)),
          )
          const calendar = compiledCalendar(definition)
          for (const minute of minutes) {
            const start = first + minute * MINUTE
            expect(isOpen(calendar, start)).toEqual({ ok: true, value: open[minute] })
            const [low = 0, high = 0] = [minutes[0] ?? 0, minute].toSorted((a, b) => a - b)
            const counted = runs.slice(low, high).filter(Boolean).length
            expect(workingTimeBetween(calendar, first + low * MINUTE, first + high * MINUTE, pauses)).toEqual({
              ok: true,
              value: counted * MINUTE,
            })
            const forward = walkForward(runs, minute, amount)
            if (forward !== undefined)
              expect(addWorkingTime(calendar, start, amount * MINUTE, pauses)).toEqual({ ok: true, value: first + forward * MINUTE })
            const back = walkBack(runs, minute, amount)
            if (back !== undefined)
              expect(subtractWorkingTime(calendar, start, amount * MINUTE, pauses)).toEqual({ ok: true, value: first + back * MINUTE })
          }
        },
      ),
      { numRuns: 120 },
    )
  }, 60_000)
})

/** The first moment at which `amount` minutes have run, or, for none, the next minute that runs; undefined beyond the horizon. */
function walkForward(runs: readonly boolean[], start: number, amount: number): number | undefined {
  let left = amount
  for (let minute = start; minute < runs.length; minute++) {
    if (!runs[minute]) continue
    if (left === 0) return minute
    left--
    if (left === 0) return minute + 1
  }
  return undefined
}

function walkBack(runs: readonly boolean[], start: number, amount: number): number | undefined {
  let left = amount
  for (let minute = start; minute > 0; minute--) {
    if (!runs[minute - 1]) continue
    if (left === 0) return minute
    left--
    if (left === 0) return minute - 1
  }
  return undefined
}

describe('adding, taking away and measuring', () => {
  const anyAmount = fc.oneof(
    fc.integer({ min: 0, max: 40_000_000 }),
    fc.integer({ min: 0, max: 30 }).map((hours) => hours * 3_600_000),
  )
  const anyStart = fc.integer({ min: -HALF_SPAN * MINUTE, max: HALF_SPAN * MINUTE })
  const anySpans = fc.array(
    fc
      .record({ from: anyStart, length: fc.integer({ min: 0, max: 300_000_000 }) })
      .map(({ from, length }) => ({ from, to: from + length })),
    { maxLength: 4 },
  )

  it('fit together to the millisecond: what is added is measured, and taking it away leads back into the same open time', () => {
    fc.assert(
      fc.property(anyCalendar, anyStart, anyAmount, anySpans, ({ around, definition }, offset, amount, spans) => {
        const middle = at(`${around}T12:00:00Z`)
        const calendar = compiledCalendar(definition)
        const pauses = spans.map(({ from, to }): Pause => ({ from: middle + from, to: middle + to }))
        const end = addWorkingTime(calendar, middle + offset, amount, pauses)
        if (!end.ok) {
          expect(end.refusal.code).toBe('neverOpen')
          return
        }
        expect(workingTimeBetween(calendar, middle + offset, end.value, pauses)).toEqual({ ok: true, value: amount })
        if (amount === 0) return
        const back = subtractWorkingTime(calendar, end.value, amount, pauses)
        const next = addWorkingTime(calendar, middle + offset, 0, pauses)
        if (next.ok) expect(back).toEqual({ ok: true, value: next.value })
      }),
      { numRuns: 400 },
    )
  })

  it('are the same for a pause and for the time around it: measuring in two pieces leaves exactly the pause out', () => {
    fc.assert(
      fc.property(anyCalendar, anySpans, anySpans, ({ around, definition }, [whole], [pause]) => {
        if (!whole || !pause) return
        const middle = at(`${around}T12:00:00Z`)
        const calendar = compiledCalendar(definition)
        const measure = (from: number, to: number, pauses: Pause[] = []) => {
          const answer = workingTimeBetween(calendar, middle + from, middle + to, pauses)
          return answer.ok ? answer.value : NaN
        }
        const [from, to] = [Math.max(whole.from, pause.from), Math.min(whole.to, pause.to)]
        const inside = from < to ? measure(from, to) : 0
        const paused = measure(whole.from, whole.to, [{ from: middle + pause.from, to: middle + pause.to }])
        expect(paused).toBe(measure(whole.from, whole.to) - inside)
        if (from < to) expect(paused).toBe(measure(whole.from, from) + measure(to, whole.to))
      }),
      { numRuns: 400 },
    )
  })

  it('do not care how pauses are written down: in pieces, doubled or in another order', () => {
    fc.assert(
      fc.property(anyCalendar, anyStart, anyAmount, anySpans, ({ around, definition }, offset, amount, spans) => {
        const middle = at(`${around}T12:00:00Z`)
        const calendar = compiledCalendar(definition)
        const pauses = spans.map(({ from, to }): Pause => ({ from: middle + from, to: middle + to }))
        const pieces = pauses.flatMap(({ from, to }): Pause[] => {
          const cut = Math.floor((from + (to ?? from)) / 2)
          return [
            { from: cut, to },
            { from, to: cut },
            { from, to },
          ]
        })
        expect(addWorkingTime(calendar, middle + offset, amount, pieces)).toEqual(addWorkingTime(calendar, middle + offset, amount, pauses))
        expect(subtractWorkingTime(calendar, middle + offset, amount, pieces)).toEqual(
          subtractWorkingTime(calendar, middle + offset, amount, pauses),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('agree with the open periods, which are apart, in order, and open all through', () => {
    fc.assert(
      fc.property(anyCalendar, anyStart, ({ around, definition }, offset) => {
        const start = at(`${around}T12:00:00Z`) + offset
        const calendar = compiledCalendar(definition)
        const periods = openPeriods(calendar, start, 12)
        if (!periods.ok) {
          expect(periods.refusal.code).toBe('neverOpen')
          return
        }
        let sum = 0
        let reached = start
        for (const [open, close] of periods.value) {
          expect(open).toBeGreaterThanOrEqual(reached)
          expect(close).toBeGreaterThan(open)
          expect(isOpen(calendar, open)).toEqual({ ok: true, value: true })
          expect(isOpen(calendar, close - 1)).toEqual({ ok: true, value: true })
          sum += close - open
          reached = close
        }
        expect(workingTimeBetween(calendar, start, reached)).toEqual({ ok: true, value: sum })
      }),
      { numRuns: 200 },
    )
  })
})
