/** Times many runs of one thing and says its percentiles in ms. */
export interface Figure { n: number; p50: number; p95: number; p99: number; max: number }

export const measure = (runs: number, work: (run: number) => void): Figure => figure(timesOf(runs, work))

/** The times themselves, after some runs that do not count. */
export function timesOf(runs: number, work: (run: number) => void): number[] {
  for (let run = 0; run < Math.min(20, runs); run += 1) work(run)
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    work(run)
    times.push(performance.now() - start)
  }
  return times
}

export function figure(times: number[]): Figure {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

const round = (ms: number): number => Math.round(ms * 1000) / 1000
