/**
 * How long nobody has touched the workstation. Windows say when somebody does; the desk counts, because a window may sleep, and because one
 * window that rests must not lock another in which somebody works.
 *
 * Two clocks: the wall's goes on while the computer sleeps, the steady one when somebody sets the wall's back. The longer time counts.
 */
export interface IdleClocks {
  wall: () => number
  steady: () => number
}

export class IdleWatch {
  readonly #clocks: IdleClocks
  #seen: { wall: number; steady: number } | undefined

  constructor(clocks: IdleClocks) {
    this.#clocks = clocks
  }

  seen(): void {
    this.#seen = { wall: this.#clocks.wall(), steady: this.#clocks.steady() }
  }

  /** Nobody is expected: nothing is counted until somebody is seen. On the first run the recovery key may stay on the screen for long. */
  rest(): void {
    this.#seen = undefined
  }

  /** ms; 0 while nothing is counted */
  get restedFor(): number {
    if (!this.#seen) return 0
    return Math.max(this.#clocks.wall() - this.#seen.wall, this.#clocks.steady() - this.#seen.steady, 0)
  }
}
