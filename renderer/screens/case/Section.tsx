import type { ReactNode } from 'react'
import look from './Case.module.css'

export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className={look.section} aria-label={title}>
      <div className={look.sectionHead}>
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
