import { argon2id as inJavaScript } from '@noble/hashes/argon2.js'
import { expect, it } from 'vitest'
import { argon2id, natively } from './argon2id.ts'

it('gives the same bytes by the platform and in plain JavaScript', () => {
  for (const [secret, m, t, p] of [['eight letters at least', 64, 2, 1], ['一二三四五六七八', 256, 3, 2], ['x'.repeat(300), 19_456, 2, 1]] as const) {
    const salt = new Uint8Array(16).fill(secret.length)
    const expected = Buffer.from(inJavaScript(secret, salt, { m, t, p, dkLen: 32 }))
    expect(Buffer.from(argon2id(secret, salt, { m, t, p }))).toEqual(expected)
    expect(natively(secret, salt, { m, t, p })?.equals(expected) ?? true).toBe(true)
  }
})
