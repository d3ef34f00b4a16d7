import type { ReactNode } from 'react'
import look from './Room.module.css'

export type Row = readonly [string, ReactNode]

/** Names and what stands behind them; what is empty is left out. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className={look.rows}>
      {rows.filter(([, value]) => value !== undefined && value !== '' && value !== null && value !== false).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
