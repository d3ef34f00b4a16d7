/** Codes that people type and tokens that machines keep. HQ stores their hashes: what is read out of its database lets nobody in. */
import { createHash, randomBytes } from 'node:crypto'

/** Without I, L, O and U: what is read aloud or copied by hand is not mistaken (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixteen letters, 80 bits: nobody guesses one within its seven days. */
export function newCode(): string {
  const code = Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('')
  return code.replaceAll(/(.{4})(?=.)/g, '$1-')
}

/** As it was meant: lower case, blanks and look-alikes are forgiven. */
export const readCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/** 256 bits, from the system's source of randomness. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Plain sha-256: unlike a passphrase neither can be tried through. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
