import type { Level } from '../../../shared/incident/vocabulary.ts'
import { useText } from '../../text/text.ts'
import { barsOf, useLevelName } from './levels.ts'
import look from './Incidents.module.css'

/** How grave it is: bars, colour and the company's own word. */
export function LevelChip({ level, strong = false }: { level: Level | undefined; strong?: boolean }) {
  const t = useText()
  const name = useLevelName()
  const bars = level ? barsOf[level] : 0
  return (
    <span className={look.level} data-level={level ?? 'none'} data-strong={strong}>
      <span aria-hidden className={look.bars}>{[1, 2, 3, 4].map((bar) => <i key={bar} data-on={bar <= bars} />)}</span>
      <span className="aloud">{t('incidents.level')}</span>{name(level)}
    </span>
  )
}

export function DrillMark() {
  return <span className={look.drill}>{useText()('words.incident.drill')}</span>
}
