import type { ReactNode } from 'react'
import { openAct } from '../../router.ts'
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

/** A small way to an act, beside the thing that it changes. */
export function ActLink({ act, words, letter }: { act: string; words: string; letter?: string }) {
  return <button type="button" className={look.link} onClick={() => openAct(act)}>{words}{letter && <kbd>{letter}</kbd>}</button>
}
