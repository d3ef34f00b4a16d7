/** Packs as files, and as the drafts that they become. */
import type { MadeFile } from '../../../shared/contract/acts.ts'
import type { CalendarDate } from '../../../shared/log/op.ts'
import { refuse, type Answer } from '../../../shared/log/refusal.ts'
import type { Library } from '../../../shared/rules/library.ts'
import { readPack, type RulePack } from '../../../shared/rules/pack.ts'

declare const TextEncoder: { new (): { encode(text: string): Uint8Array } }

export const fileOf = (pack: RulePack): MadeFile => ({
  name: `${pack.id}-v${pack.version}.json`, mediaType: 'application/json', bytes: new TextEncoder().encode(`${JSON.stringify(pack, null, 2)}\n`),
})

/** Refusals: `packFileUnreadable` for what is no JSON, else those of `readPack`; `content` is what their place is looked up in. */
export function readPackFile(text: string): { answer: Answer<RulePack>; content: unknown } {
  try {
    const content: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return { answer: readPack(content), content }
  } catch {
    return { answer: refuse('packFileUnreadable'), content: undefined }
  }
}

/** What changes in it is new, so nobody has compared it with the text yet; it holds from today at the earliest. */
export function nextVersion({ packs }: Library, pack: RulePack, today: CalendarDate): RulePack {
  const { verifiedOn: _verified, ...kept } = pack
  const signed = packs.filter((one) => one.pack.id === pack.id && one.signedOff).map((one) => one.pack.version)
  return { ...kept, version: Math.max(0, ...signed) + 1, effectiveFrom: pack.effectiveFrom > today ? pack.effectiveFrom : today }
}
