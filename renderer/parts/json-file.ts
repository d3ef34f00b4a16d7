/** What goes out and comes in as a file of JSON: packs, plans. */
import type { MadeFile } from '../../shared/contract/acts.ts'
import { refuse, type Answer } from '../../shared/log/refusal.ts'

declare const TextEncoder: { new (): { encode(text: string): Uint8Array } }

export const jsonFile = (name: string, value: unknown): MadeFile => ({ name, mediaType: 'application/json', bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`) })

/** `content` is what the place of a refusal is looked up in; `unreadable` the refusal of what is no JSON. */
export function readJsonFile<Value>(text: string, read: (content: unknown) => Answer<Value>, unreadable: string): { answer: Answer<Value>; content: unknown } {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { answer: refuse(unreadable), content: undefined }
  }
  return { answer: read(content), content }
}
