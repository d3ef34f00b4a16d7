/** How long a long task still takes, from how long it took so far. Said from one second on: before, it would only jump. */
const saidFrom = 1000

export function remainingMs(elapsed: number, done: number, total: number): number | undefined {
  if (elapsed < saidFrom || done <= 0 || done >= total) return undefined
  return (elapsed / done) * (total - done)
}

/** In steps that a person can use. */
export function remainingIn(ms: number): { unit: 'soon' | 'seconds' | 'minutes'; n: number } {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 5) return { unit: 'soon', n: seconds }
  if (seconds <= 90) return { unit: 'seconds', n: Math.ceil(seconds / 5) * 5 }
  return { unit: 'minutes', n: Math.round(seconds / 60) }
}
