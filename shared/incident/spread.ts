/** The spread of an incident over time: what was published up to each moment, and what the figures said by then. Pure sums over posts and figures. */
export interface PostTime { at: number }
/** A figure of one post at a moment; -1 where nobody counted. */
export interface FigureAt { key: string; at: number; reposts: number; comments: number; likes: number; views: number }

export interface SpreadLines { from: number; to: number; step: number; collected: number[]; engaged: number[]; viewed: number[] }

const hour = 3_600_000
/** Lengths that a reader can name; at most `mostSteps` of one fill the axis. */
const steps = [5 * 60_000, 10 * 60_000, 30 * 60_000, hour, 2 * hour, 6 * hour, 12 * hour, 24 * hour, 7 * 24 * hour, 30 * 24 * hour]
const mostSteps = 240

/**
 * @param times epoch ms at which each post was published, 0 left out
 * @param figures in any order
 * @param to epoch ms: now, or the end of the incident
 */
export function spreadLines(times: readonly number[], figures: readonly FigureAt[], to: number): SpreadLines {
  let first = to
  for (const at of times) if (at > 0 && at < first) first = at
  for (const { at } of figures) if (at < first) first = at
  const length = Math.max(hour, to - first)
  const step = steps.find((one) => length / one <= mostSteps) ?? Math.ceil(length / mostSteps / (24 * hour)) * 24 * hour
  const from = Math.floor(first / step) * step
  const count = Math.floor((to - from) / step) + 1
  const place = (at: number) => Math.min(count - 1, Math.max(0, Math.floor((at - from) / step)))
  const collected = Array.from({ length: count }, () => 0)
  for (const at of times) if (at > 0 && at <= to) collected[place(at)] = (collected[place(at)] ?? 0) + 1
  const engaged = Array.from({ length: count }, () => 0)
  const viewed = Array.from({ length: count }, () => 0)
  // the figures of one post replace each other: what counts is by how much they differ
  const last = new Map<string, FigureAt>()
  for (const one of figures.filter(({ at }) => at <= to).sort((a, b) => a.at - b.at)) {
    const before = last.get(one.key)
    const now = { ...one, reposts: known(one.reposts, before?.reposts), comments: known(one.comments, before?.comments), likes: known(one.likes, before?.likes), views: known(one.views, before?.views) }
    last.set(one.key, now)
    const at = place(one.at)
    engaged[at] = (engaged[at] ?? 0) + engagement(now) - (before ? engagement(before) : 0)
    viewed[at] = (viewed[at] ?? 0) + now.views - (before?.views ?? 0)
  }
  return { from, to, step, collected: cumulated(collected), engaged: cumulated(engaged), viewed: cumulated(viewed) }
}

/** A figure that was not counted this time is as it was. */
const known = (value: number, before: number | undefined): number => (value >= 0 ? value : (before ?? 0))
const engagement = ({ reposts, comments, likes }: FigureAt): number => Math.max(reposts, 0) + Math.max(comments, 0) + Math.max(likes, 0)

function cumulated(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => (sum += value))
}
