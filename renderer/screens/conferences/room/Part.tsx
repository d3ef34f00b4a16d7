import type { ReactNode } from 'react'
import type { Answer } from '../../../../shared/log/refusal.ts'
import { useKeys } from '../../../keys.ts'
import { reasonText } from '../../../parts/ActBar.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useText } from '../../../text/text.ts'
import look from './Room.module.css'

export interface PartAct { words: string; key?: string; verdict: Answer<undefined>; open: boolean; run: () => void }

const none: readonly PartAct[] = []

/** One part of what an item comes to, with what can be done to it beside its name. */
export function Part({ title, count, acts = none, children }: { title: string; count?: number; acts?: readonly PartAct[]; children?: ReactNode }) {
  const t = useText()
  useKeys('opened', title, acts.flatMap(({ words, key, verdict, run }) => (key === undefined ? [] : [{ on: [key], words, run: () => (verdict.ok ? run() : tell(words, { refusal: verdict.refusal })) }])))
  return (
    <section className={look.part} aria-label={title}>
      <header className={look.blockHead}>
        <h3>{title}{count !== undefined && count > 0 && <span className={look.count}>{count}</span>}</h3>
        <span className={look.push}>
          {acts.map(({ words, key, verdict, open, run }) => (
            <button
              key={words} type="button" className={look.link} aria-disabled={!verdict.ok} aria-expanded={open} title={verdict.ok ? undefined : reasonText(t, verdict.refusal)}
              onClick={() => verdict.ok && run()}
            >
              {words}{key !== undefined && verdict.ok && <kbd>{key.toUpperCase()}</kbd>}
            </button>
          ))}
        </span>
      </header>
      {children}
    </section>
  )
}
