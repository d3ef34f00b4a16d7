import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Role } from '../access/roles.ts'
import type { Entry, Instant, OfficerId } from '../log/op.ts'
import { decideGrading, evolveGrading, grade, gradingId, GradingMatrix, matrixInForce, type Chosen, type Grading } from './grading.ts'
import { shippedGrading, shippedMatrix } from './shipped-grading.ts'
import { gravest, mildest } from './testing.ts'
import { graver, Level } from './vocabulary.ts'

const rank = (level: Level) => Level.options.indexOf(level)
const graded = (matrix: GradingMatrix, chosen: Chosen) => {
  const found = grade(matrix, chosen)
  if (!found.ok) throw new Error(found.refusal.code)
  return found.value
}
const refusal = (chosen: Chosen) => {
  const found = grade(shippedMatrix, chosen)
  return found.ok ? undefined : [found.refusal.code, found.refusal.params]
}

describe('a grade', () => {
  it('is the weighted mean of the points, with each share shown', () => {
    const { points, parts, byPoints, level } = graded(shippedMatrix, { nature: 'several', severity: 'partly', speed: 'fast', scope: 'local', trend: 'rising' })
    // 40·25 + 40·25 + 70·15 + 40·20 + 70·15, of 100
    expect(points).toBe(49)
    expect(parts.map(({ share }) => share)).toEqual([10, 10, 10.5, 8, 10.5])
    expect([byPoints, level]).toEqual(['larger', 'larger'])
  })

  it('begins a level exactly at its threshold', () => {
    const matrix = GradingMatrix.parse({
      ...shippedMatrix, inputs: [{ id: 'one', title: '一', weight: 3, values: [29.0, 30, 54, 55, 79, 80].map((points) => ({ id: `p${points}`, title: `${points}`, points })) }],
    })
    expect(['p29', 'p30', 'p54', 'p55', 'p79', 'p80'].map((one) => graded(matrix, { one }).level)).toEqual(['general', 'larger', 'larger', 'major', 'major', 'critical'])
  })

  it('is raised by a value that asks for more than the points give, and says by which', () => {
    const { byPoints, level, raisedBy } = graded(shippedMatrix, { ...mildest, nature: 'mass' })
    expect([byPoints, level]).toEqual(['larger', 'major'])
    expect(raisedBy).toEqual([{ input: 'nature', value: 'mass', level: 'major' }])
    expect(graded(shippedMatrix, gravest).raisedBy).toEqual([])
  })

  it('names the input without a value, and a value that the matrix does not have', () => {
    expect(refusal({})).toEqual(['grading.incomplete', { input: 'nature' }])
    expect(refusal({ ...mildest, trend: 'sideways' })).toEqual(['grading.valueUnknown', { input: 'trend', value: 'sideways' }])
    expect(refusal({ ...mildest, nature: 'constructor' })).toEqual(['grading.valueUnknown', { input: 'nature', value: 'constructor' }])
  })
})

/** Matrices as people could build them. */
const matrices = fc.record({
  weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
  points: fc.array(fc.array(fc.record({ points: fc.integer({ min: 0, max: 100 }), atLeast: fc.option(fc.constantFrom(...Level.options), { nil: undefined, freq: 6 }) }), { minLength: 2, maxLength: 5 }), { minLength: 6, maxLength: 6 }),
  from: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
}).map(({ weights, points, from }) => {
  const [larger, major, critical] = from.toSorted((a, b) => a - b)
  return GradingMatrix.parse({
    ...shippedMatrix, from: { larger, major, critical },
    inputs: weights.map((weight, input) => ({ id: `i${input}`, title: `${input}`, weight, values: (points[input] ?? []).map((value, index) => ({ id: `v${index}`, title: `${index}`, ...value })) })),
  })
})
const choices = matrices.chain((matrix) => fc.record({ matrix: fc.constant(matrix), places: fc.tuple(...matrix.inputs.map(({ values }) => fc.nat(values.length - 1))), input: fc.nat(matrix.inputs.length - 1), other: fc.nat(4) }))
const chosenBy = ({ inputs }: GradingMatrix, places: readonly number[]): Chosen => Object.fromEntries(inputs.map(({ id }, index) => [id, `v${places[index] ?? 0}`]))

describe('any grade', () => {
  it('lies between 0 and 100, is the sum of its shares, and is never below what its points give', () => {
    fc.assert(fc.property(choices, ({ matrix, places }) => {
      const found = graded(matrix, chosenBy(matrix, places))
      expect(found.points).toBeGreaterThanOrEqual(0)
      expect(found.points).toBeLessThanOrEqual(100)
      expect(Math.abs(found.parts.reduce((sum, { share }) => sum + share, 0) - found.points)).toBeLessThanOrEqual(0.05 * (found.parts.length + 1))
      expect(graver(found.level, found.byPoints)).toBe(found.level)
      for (const { level } of found.raisedBy) expect(graver(found.level, level)).toBe(found.level)
    }))
  })

  it('is never lowered by a graver value: more points, and at least as grave a floor', () => {
    fc.assert(fc.property(choices, ({ matrix, places, input, other }) => {
      const values = matrix.inputs[input]?.values ?? []
      const from = values[places[input] ?? 0]
      const to = values[other % values.length]
      if (!from || !to || to.points < from.points || rank(to.atLeast ?? 'general') < rank(from.atLeast ?? 'general')) return
      const before = graded(matrix, chosenBy(matrix, places))
      const after = graded(matrix, chosenBy(matrix, places.map((place, index) => (index === input ? other % values.length : place))))
      expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level))
    }))
  })

  it('is the same whatever the weights are multiplied by', () => {
    fc.assert(fc.property(choices, ({ matrix, places }) => {
      const half = { ...matrix, inputs: matrix.inputs.map((input) => ({ ...input, weight: input.weight / 2 })) }
      expect(graded(half, chosenBy(matrix, places)).level).toBe(graded(matrix, chosenBy(matrix, places)).level)
    }))
  })
})

describe('the matrix', () => {
  const problem = (change: object) => {
    const read = GradingMatrix.safeParse({ ...shippedMatrix, ...change })
    return read.success ? undefined : [read.error.issues[0]?.path.join('.'), read.error.issues[0]?.message]
  }
  const [nature, ...others] = shippedMatrix.inputs
  it('refuses thresholds that do not rise, and ids that stand twice', () => {
    expect(problem({})).toBeUndefined()
    expect(problem({ from: { larger: 30, major: 30, critical: 80 } })).toEqual(['from', 'levelsInverted'])
    expect(problem({ inputs: [nature, nature, ...others] })).toEqual(['inputs.1.id', 'idTwice'])
    expect(problem({ inputs: [{ ...nature, values: [nature?.values[0], nature?.values[0]] }] })).toEqual(['inputs.0.values.1.id', 'idTwice'])
  })

  it('is published as the next version by who manages, and keeps the ones before', () => {
    const me = 'me' as OfficerId
    const publish = (version: number, role: Role = 'manager', state: Grading = shippedGrading) => {
      const verdict = decideGrading(state, { type: 'grading.publish', id: gradingId as 'grading' & typeof gradingId, matrix: { ...shippedMatrix, version } }, { actor: { id: me, role } })
      return verdict.ok ? undefined : verdict.refusal.code
    }
    expect([publish(2), publish(1), publish(3), publish(2, 'supervisor')]).toEqual([undefined, 'grading.version', 'grading.version', 'notYourRole'])
    const state = evolveGrading(shippedGrading, {
      opId: '', stream: '', entity: gradingId, type: 'grading.publish', v: 1, body: { matrix: { ...shippedMatrix, version: 2 }, note: '调高范围的权重' }, deviceId: '', deviceSeq: 1, actor: me, baseRev: 0,
      at: '2026-11-23T02:00:00.000Z' as Instant, rev: 1,
    } as Entry)
    expect(state.versions.map(({ matrix, note }) => [matrix.version, note])).toEqual([[1, undefined], [2, '调高范围的权重']])
    expect(matrixInForce(state).version).toBe(2)
    expect(publish(3, 'manager', state)).toBeUndefined()
  })
})
