import { memo } from 'react'
import { useMinute } from '../desk.ts'
import { useZone } from '../session.ts'
import { useText } from '../text/text.ts'
import { chipOf, type Chip, type ChipFacts } from './clock-words.ts'
import look from './ClockChip.module.css'

/** The clock at the beginning of every row and header. Plain elements: a list draws hundreds of them. */
export const ClockChip = memo(function ClockChip({ facts, strong = false }: { facts: ChipFacts; strong?: boolean }) {
  const t = useText()
  return <StateChip chip={chipOf(t, facts, useMinute(), useZone())} label={t('time.chip.label', { words: '' })} strong={strong} />
})

/** A shape, a colour and words; `label` is for reading aloud only. */
export function StateChip({ chip: { shape, tone, words }, label, strong = false }: { chip: Chip; label?: string; strong?: boolean }) {
  return (
    <span className={strong ? `${look.chip} ${look.strong}` : look.chip} data-tone={tone}>
      <span aria-hidden className={look.shape}>{shape}</span> {label && <span className="aloud">{label}</span>}{words}
    </span>
  )
}
