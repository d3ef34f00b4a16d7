/**
 * Connections for the log's own statements, which are written by hand and always the same. Whoever holds one may send several statements at
 * once; they are worked off in their order, and answered in it.
 */
export interface Connection {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
}

export interface Connections {
  /** one connection for the time of the work, nobody else's meanwhile */
  use<Value>(work: (one: Connection) => Promise<Value>): Promise<Value>
}
