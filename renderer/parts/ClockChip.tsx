import { memo } from 'react'
import { useMinute } from '../desk.ts'
import { useZone } from '../session.ts'
import { useText } from '../text/text.ts'
import { chipOf, type ChipFacts } from './clock-words.ts'
import look from './ClockChip.module.css'

/** The clock at the beginning of every row and header. Plain elements: a list draws hundreds of them. */
export const ClockChip = memo(function ClockChip({ facts, strong = false }: { facts: ChipFacts; strong?: boolean }) {
  const t = useText()
  const { shape, tone, words } = chipOf(t, facts, useMinute(), useZone())
  return (
    <span className={strong ? `${look.chip} ${look.strong}` : look.chip} data-tone={tone}>
      <span aria-hidden className={look.shape}>{shape}</span> <span className="aloud">{t('time.chip.label', { words: '' })}</span>{words}
    </span>
  )
})
