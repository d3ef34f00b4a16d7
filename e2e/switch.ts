/** A switch in the line between desks and HQ: everything passes until somebody cuts it; then open connections break and new ones find nobody. */
import { createServer, connect, type Server, type Socket } from 'node:net'

export class Switch {
  readonly #sockets = new Set<Socket>()
  readonly #server: Server
  readonly #to: URL
  closed = true

  constructor(to: string) {
    this.#to = new URL(to)
    this.#server = createServer((desk) => this.#join(desk))
  }

  /** Answers the address under which desks reach HQ. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    return `${this.#to.protocol}//127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  cut(): void {
    this.closed = false
    for (const socket of this.#sockets) socket.destroy()
  }

  mend(): void {
    this.closed = true
  }

  async stop(): Promise<void> {
    this.cut()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #join(desk: Socket): void {
    if (!this.closed) return void desk.destroy()
    const hq = connect(Number(this.#to.port), this.#to.hostname)
    for (const [from, to] of [[desk, hq], [hq, desk]] as const) {
      this.#sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        this.#sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  }
}
