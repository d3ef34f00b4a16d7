/** Which clocks and ladders of several packs apply to a case. */
import type { Channel, Stage } from '../case/vocabulary.ts'
import type { Clock, Condition, Ladder, RulePack } from './pack.ts'

/** What conditions look at. */
export interface Attributes {
  stage: Stage
  channel: Channel
  line?: string | undefined
  forwarded: boolean
  /** fen */
  amount?: number | undefined
}

/** A clock with the pack that gives it: an overlay's, where a province replaces the clock of another pack. */
export interface AppliedClock { clock: Clock; pack: RulePack; overlays?: RulePack }

export function applicableClocks(packs: readonly RulePack[], attributes: Attributes): AppliedClock[] {
  const overlays = packs.filter((pack) => pack.overlays && packs.some(({ id }) => id === pack.overlays))
  const bases = packs.filter((pack) => !overlays.includes(pack))
  return bases.flatMap((base) => {
    const over = overlays.filter(({ overlays: id }) => id === base.id)
    // the last overlay wins; what an overlay adds stands beside what it replaces
    const replaced = base.clocks.map((clock): AppliedClock => {
      const pack = over.findLast(({ clocks }) => clocks.some(({ id }) => id === clock.id))
      const replacement = pack?.clocks.find(({ id }) => id === clock.id)
      return pack && replacement ? { clock: replacement, pack, overlays: base } : { clock, pack: base }
    })
    const added = over.flatMap((pack) => pack.clocks.filter(({ id }) => !base.clocks.some((clock) => clock.id === id)).map((clock): AppliedClock => ({ clock, pack, overlays: base })))
    return [...replaced, ...added]
  }).filter(({ clock }) => meets(attributes, clock.when))
}

export function meets(attributes: Attributes, when: Condition): boolean {
  if (when.stage && when.stage !== attributes.stage) return false
  if (when.channels && !when.channels.includes(attributes.channel)) return false
  if (when.lines && !when.lines.includes(attributes.line ?? '')) return false
  if (when.forwarded !== undefined && when.forwarded !== attributes.forwarded) return false
  if (when.amountFrom !== undefined && (attributes.amount === undefined || attributes.amount < when.amountFrom)) return false
  return when.amountBelow === undefined || (attributes.amount !== undefined && attributes.amount < when.amountBelow)
}

/** The ladders that stand at a clock, of all packs of the case. */
export const laddersAt = (packs: readonly RulePack[], pack: string, clock: Pick<Clock, 'id' | 'kind'>): Ladder[] =>
  packs.flatMap(({ ladders }) => ladders).filter((ladder) => (ladder.for.pack === undefined || ladder.for.pack === pack) && standsAt(ladder, clock))

/** By the clock alone, whatever gives it. */
export const standsAt = ({ for: at }: Ladder, clock: Pick<Clock, 'id' | 'kind'>): boolean =>
  (at.clock === undefined || at.clock === clock.id) && (at.kind === undefined || at.kind === clock.kind)
