import type { ReactNode } from 'react'
import look from './Settings.module.css'

/** One part of the settings: its name, one sentence, what can be set. */
export function Section({ id, title, about, children }: { id: string; title: string; about?: string; children: ReactNode }) {
  return (
    <section id={id} className={look.section} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {about && <p className={look.about}>{about}</p>}
      {children}
    </section>
  )
}
