/** The desk's time in this window. The computer's clock may be wrong; the desk says by how much, and chips, lists and forms go by its time. */
let aheadOfClock = 0

/** Now, epoch ms, as the desk counts it. */
export const deskNow = (): number => Date.now() + aheadOfClock

/** The desk's time lies so far before the computer's clock, ms (trusted-time.ts); 0 while that is right. */
export function setClockAhead(ms: number): void {
  aheadOfClock = ms
}
