/**
 * The keyring: the database key, wrapped once for each officer's passphrase and once for the recovery key.
 *
 * The database key is 32 random bytes and never leaves memory unwrapped. A slot is argon2id(secret, salt) -> AES-256-GCM over the key.
 * The file is replaced by write-to-new, fsync, rename: a crash leaves the old keyring or the new one. It is never created over an existing one.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { argon2id } from './argon2id.ts'
import { moveInto, writeWhole } from './files.ts'

/** OWASP's minimum for argon2id (19 MiB, 2 passes): 0.05 to 0.3 s, paid once a sign-in. Stored per slot, so it can grow. */
const cost = { m: 19_456, t: 2, p: 1 }

const Slot = z.object({
  id: z.string(),
  label: z.string(),
  m: z.int(), t: z.int(), p: z.int(),
  salt: z.base64(), nonce: z.base64(), wrapped: z.base64(), tag: z.base64(),
})
type Slot = z.infer<typeof Slot>
const Keyring = z.object({ format: z.literal(1), slots: z.array(Slot) })
export type Keyring = z.infer<typeof Keyring>

export const recoverySlot = 'recovery'

export const newDatabaseKey = (): Uint8Array => randomBytes(32)

/** 160 random bits in eight groups of four Crockford letters: readable on the telephone, no 0/O or 1/I. */
export function newRecoveryKey(): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  const symbols = Array.from(randomBytes(32), (byte) => letters[byte % 32])
  return Array.from({ length: 8 }, (_, group) => symbols.slice(group * 4, group * 4 + 4).join('')).join('-')
}

/** Forgives what people do to a printed key: case, spaces, dashes, O for 0, I and L for 1. */
const secretOf = (id: string, secret: string): string =>
  id === recoverySlot ? secret.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1') : secret.normalize('NFC')

export function readKeyring(path: string): Keyring | undefined {
  if (!existsSync(path)) return undefined
  return parseKeyring(readFileSync(path, 'utf8'))
}

/** Undefined when the text is no keyring. */
export function parseKeyring(text: string): Keyring | undefined {
  try {
    return Keyring.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

export function writeKeyring(path: string, keyring: Keyring): void {
  const next = `${path}.new`
  writeWhole(next, [JSON.stringify(keyring, undefined, 2)])
  moveInto(next, path)
}

export function withSlot(keyring: Keyring, id: string, label: string, secret: string, key: Uint8Array): Keyring {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', argon2id(secretOf(id, secret), salt, cost), nonce)
  cipher.setAAD(Buffer.from(id))
  const wrapped = Buffer.concat([cipher.update(key), cipher.final()])
  const slot: Slot = { id, label, ...cost, salt: base64(salt), nonce: base64(nonce), wrapped: base64(wrapped), tag: base64(cipher.getAuthTag()) }
  return { ...keyring, slots: [...keyring.slots.filter((known) => known.id !== id), slot] }
}

/** The name under which a slot is offered at sign-in. */
export const renamedSlot = (keyring: Keyring, id: string, label: string): Keyring => ({
  ...keyring,
  slots: keyring.slots.map((slot) => (slot.id === id ? { ...slot, label } : slot)),
})

/**
 * The keyring without the slots of those who left: their passphrases open nothing any more. The recovery key stays, and so does the last
 * slot of an officer, whoever it is: a store has to be left with somebody who can sign in.
 */
export function withoutSlots(keyring: Keyring, left: readonly string[]): Keyring {
  const stays = (slot: Slot) => slot.id === recoverySlot || !left.includes(slot.id)
  const somebody = keyring.slots.some((slot) => slot.id !== recoverySlot && stays(slot))
  return somebody ? { ...keyring, slots: keyring.slots.filter(stays) } : keyring
}

/** The database key, or undefined when the secret does not fit the slot. */
export function unwrap(keyring: Keyring, id: string, secret: string): Uint8Array | undefined {
  const slot = keyring.slots.find((one) => one.id === id)
  if (!slot) return undefined
  try {
    const wrapping = argon2id(secretOf(id, secret), bytes(slot.salt), slot)
    const decipher = createDecipheriv('aes-256-gcm', wrapping, bytes(slot.nonce))
    decipher.setAAD(Buffer.from(id))
    decipher.setAuthTag(bytes(slot.tag))
    return Buffer.concat([decipher.update(bytes(slot.wrapped)), decipher.final()])
  } catch {
    // another secret, or a slot that somebody has edited
    return undefined
  }
}

/** Tries a secret on every slot: for a restore, where nobody has said whose it is. */
export function unwrapWithAny(keyring: Keyring, secret: string): Uint8Array | undefined {
  for (const { id } of keyring.slots) {
    const key = unwrap(keyring, id, secret)
    if (key) return key
  }
  return undefined
}

const base64 = (value: Uint8Array): string => Buffer.from(value).toString('base64')
const bytes = (value: string): Uint8Array => Buffer.from(value, 'base64')
