/** What HQ counts of itself, in Prometheus' text format. Names of routes, verdicts and refusals: nothing of a person, a case or a branch. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export class Figures {
  readonly #counters = new Map<string, number>()
  readonly #gauges = new Map<string, () => number>()
  readonly #times = new Map<string, { sum: number; counts: number[] }>()

  /** `name` with its labels, as it is printed: `hq_ops_total{verdict="applied"}` */
  count(name: string, by = 1): void {
    this.#counters.set(name, (this.#counters.get(name) ?? 0) + by)
  }

  gauge(name: string, read: () => number): void {
    this.#gauges.set(name, read)
  }

  request(route: string, status: number, seconds: number): void {
    this.count(`hq_requests_total{route="${route}",status="${status}"}`)
    const time = this.#times.get(route) ?? { sum: 0, counts: [...buckets, Infinity].map(() => 0) }
    this.#times.set(route, time)
    time.sum += seconds
    for (const [index, edge] of [...buckets, Infinity].entries()) if (seconds <= edge) time.counts[index] = (time.counts[index] ?? 0) + 1
  }

  text(): string {
    const lines = [...this.#counters].map(([name, value]) => `${name} ${value}`)
    for (const [name, read] of this.#gauges) lines.push(`${name} ${read()}`)
    for (const [route, { sum, counts }] of this.#times) {
      for (const [index, count] of counts.entries()) lines.push(`hq_request_seconds_bucket{route="${route}",le="${buckets[index] ?? '+Inf'}"} ${count}`)
      lines.push(`hq_request_seconds_sum{route="${route}"} ${sum}`, `hq_request_seconds_count{route="${route}"} ${counts.at(-1) ?? 0}`)
    }
    return `${lines.toSorted().join('\n')}\n`
  }
}
