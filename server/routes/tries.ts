/** How often something failed lately, by who tried it; forgotten after its time, and bounded however many try. */
export class Tries {
  readonly #limit: number
  readonly #forMs: number
  readonly #failed = new Map<string, { count: number; until: number }>()
  readonly #remembered = 10_000

  constructor(limit: number, forMs: number) {
    this.#limit = limit
    this.#forMs = forMs
  }

  exceeded(who: string): boolean {
    const known = this.#failed.get(who)
    return known !== undefined && performance.now() < known.until && known.count >= this.#limit
  }

  add(who: string): void {
    const now = performance.now()
    const known = this.#failed.get(who)
    const oldest = this.#failed.keys().next().value
    if (!known && this.#failed.size >= this.#remembered && oldest !== undefined) this.#failed.delete(oldest)
    this.#failed.set(who, known && now < known.until ? { ...known, count: known.count + 1 } : { count: 1, until: now + this.#forMs })
  }
}
