/**
 * Work that waits for the same thing is done together. While one push writes to a stream, the others for that stream would wait for its lock and
 * then, one after the other, for the disk; here they wait in memory and go in one transaction when their turn comes.
 */
interface Waiting<Work, Done> { work: Work; resolve: (done: Done) => void; reject: (error: unknown) => void }

export class Gathering<Work, Done> {
  /** by what is waited for; a list is there while something is under way */
  readonly #waiting = new Map<string, Waiting<Work, Done>[]>()
  readonly #together: (works: readonly Work[]) => Promise<Done[]>
  readonly #most: number

  /** `together` answers for each work, in their order, and does all of them or none. `most`: how many go at one time. */
  constructor(together: (works: readonly Work[]) => Promise<Done[]>, most: number) {
    this.#together = together
    this.#most = most
  }

  /** Work for different names does not wait for each other. */
  add(name: string, work: Work): Promise<Done> {
    return new Promise((resolve, reject) => {
      const waiting = this.#waiting.get(name)
      if (waiting) waiting.push({ work, resolve, reject })
      else {
        this.#waiting.set(name, [{ work, resolve, reject }])
        void this.#workOff(name)
      }
    })
  }

  async #workOff(name: string): Promise<void> {
    for (let turn = this.#next(name); turn.length > 0; turn = this.#next(name)) await this.#do(turn)
    this.#waiting.delete(name)
  }

  #next(name: string): Waiting<Work, Done>[] {
    return this.#waiting.get(name)?.splice(0, this.#most) ?? []
  }

  async #do(turn: readonly Waiting<Work, Done>[]): Promise<void> {
    try {
      const done = await this.#together(turn.map(({ work }) => work))
      for (const [at, { resolve }] of turn.entries()) resolve(done[at] as Done)
    } catch (error) {
      // what spoils the transaction spoils it for its author only
      if (turn.length > 1) for (const one of turn) await this.#do([one])
      else turn[0]?.reject(error)
    }
  }
}
