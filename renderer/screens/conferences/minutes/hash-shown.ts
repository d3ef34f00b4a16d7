/** A hash as people compare it: its first and last signs. */
export const hashShown = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-8)}`
