import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeFrame, encodeFrame } from './frame.ts'

it('gives back any JSON value with its bytes, wherever they stand', () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.uint8Array({ maxLength: 40 }), fc.array(tie('node'), { maxLength: 4 }), fc.dictionary(fc.string().filter((key) => key !== '__proto__' && key !== '$bytes'), tie('node'), { maxKeys: 4 })),
  })).node
  fc.assert(
    fc.property(value, (original) => {
      expect(decodeFrame(encodeFrame(original))).toEqual(original)
    }),
  )
})

it('refuses a frame that is cut off', () => {
  const frame = encodeFrame({ bytes: new Uint8Array(50) })
  expect(() => decodeFrame(frame.subarray(0, frame.length - 1))).toThrow()
  expect(() => decodeFrame(frame.subarray(0, 3))).toThrow()
})
