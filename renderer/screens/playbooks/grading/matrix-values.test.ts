import { describe, expect, it } from 'vitest'
import { shippedMatrix } from '../../../../shared/incident/shipped-grading.ts'
import { matrixFrom, matrixValues, type MatrixValues } from './matrix-values.ts'

const refused = (change: Partial<MatrixValues>) => {
  const read = matrixFrom({ ...matrixValues(shippedMatrix), ...change }, 2)
  return read.ok ? undefined : [read.refusal.code, read.refusal.params?.['at']]
}

describe('the form of the matrix', () => {
  it('gives back what came with the product, as the next version', () => {
    expect(matrixFrom(matrixValues(shippedMatrix), 2)).toEqual({ ok: true, value: { ...shippedMatrix, version: 2 } })
  })

  it('says what cannot be read, and where', () => {
    const { inputs, from } = matrixValues(shippedMatrix)
    const [first, ...others] = inputs
    if (!first) throw new Error('no input')
    expect(refused({ inputs: [{ ...first, weight: '很重' }, ...others] })).toEqual(['grading.unreadable', 'inputs.0.weight'])
    expect(refused({ inputs: [{ ...first, values: first.values.map((value) => ({ ...value, points: '101' })) }, ...others] })).toEqual(['grading.unreadable', 'inputs.0.values.0.points'])
    expect(refused({ from: { ...from, major: '90' } })).toEqual(['grading.levelsInverted', 'from'])
    expect(refused({ from: { ...from, major: '' } })).toEqual(['grading.unreadable', 'from.major'])
  })
})
