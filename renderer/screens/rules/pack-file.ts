/** Packs as files, and as the drafts that they become. */
import type { MadeFile } from '../../../shared/contract/acts.ts'
import type { CalendarDate } from '../../../shared/log/op.ts'
import type { Library } from '../../../shared/rules/library.ts'
import { readPack, type RulePack } from '../../../shared/rules/pack.ts'
import { jsonFile, readJsonFile } from '../../parts/json-file.ts'

export const fileOf = (pack: RulePack): MadeFile => jsonFile(`${pack.id}-v${pack.version}.json`, pack)

/** Refusals: `packFileUnreadable` for what is no JSON, else those of `readPack`. */
export const readPackFile = (text: string) => readJsonFile(text, readPack, 'packFileUnreadable')

/** What changes in it is new, so nobody has compared it with the text yet; it holds from today at the earliest. */
export function nextVersion({ packs }: Library, pack: RulePack, today: CalendarDate): RulePack {
  const { verifiedOn: _verified, ...kept } = pack
  const signed = packs.filter((one) => one.pack.id === pack.id && one.signedOff).map((one) => one.pack.version)
  return { ...kept, version: Math.max(0, ...signed) + 1, effectiveFrom: pack.effectiveFrom > today ? pack.effectiveFrom : today }
}
