import { memo } from 'react'
import { titleIn } from '../../../shared/rules/pack.ts'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { instantDateText } from '../../parts/dates.ts'
import { useZone } from '../../session.ts'
import { labelled, language, useText, type Text } from '../../text/text.ts'
import { ActInPlace } from '../case/OpenAct.tsx'
import { actsOf, caseActOf, lineKeys, type LineAct, type WorkLine } from './groups.ts'
import { SnoozeForm } from './SnoozeForm.tsx'
import look from './Now.module.css'

interface NowLineProps {
  line: WorkLine
  active: boolean
  /** the act that stands open under it */
  act: LineAct | undefined
  /** whose case it is; for what waits, who asked */
  officer: string
  onStand: (key: string) => void
  onOpen: (line: WorkLine) => void
  onAct: (line: WorkLine, act: LineAct | undefined) => void
}

/** One thing to look at: its clock, its case, what is asked, and the acts that are done in place. */
export const NowLine = memo(function NowLine({ line, active, act, officer, onStand, onOpen, onAct }: NowLineProps) {
  const t = useText()
  const zone = useZone()
  const { item } = line
  const close = () => onAct(line, undefined)
  // what is no case has a title where a case has a name, and it is longer
  const ofCase = item.id.startsWith('case/')
  const about = line.kind === 'waiting' ? reasonOf(t, officer, line.item.reason) : line.item.request
  return (
    <li className={look.line} data-active={active} onFocus={() => onStand(line.key)}>
      <div className={look.row} data-kind={line.kind}>
        <button
          type="button" className={look.open} id={lineId(line.key)} aria-current={active ? 'true' : undefined} onClick={() => onOpen(line)}
        >
          <ClockChip facts={line.kind === 'clock' ? { clock: line.item.clock, state: 'running', dueAt: item.dueAt } : chipOfCase(item.dueAt)} />
          <span className={look.title}>
            <span className={look.cut}>{line.kind === 'waiting' ? t(`now.waiting.${line.item.kind}`) : titleIn(line.item.title, language())}</span>
            {item.drill && <span className={look.flag}>{t('words.incident.drill')}</span>}
            {line.kind === 'clock' && line.item.kind === 'company' && <span className={look.flag}>{t('now.company')}</span>}
          </span>
          <span className={look.grey}>{item.number}</span>
          <span className={look.cut}>{ofCase ? item.complainant : ''}</span>
          <span className={look.about}>{ofCase ? about : [item.complainant, about].filter(Boolean).join(' · ')}</span>
        </button>
        <span className={look.asked}>{line.kind === 'clock' ? <Asked line={line} /> : line.item.since > 0 && <span className={look.grey}>{instantDateText(t, line.item.since, zone)}</span>}</span>
        <span className={look.who}>{line.kind === 'clock' && officer}</span>
        <span className={look.acts}>
          {actsOf(line).map((one) => (
            <button key={one} type="button" className={look.act} aria-expanded={one === 'decide' ? undefined : act === one} onClick={() => onAct(line, one)}>
              {t(`now.act.${one}`)}{active && <kbd>{lineKeys[one].toUpperCase()}</kbd>}
            </button>
          ))}
        </span>
      </div>
      {act && (
        <div className={look.under}>
          {act === 'snooze'
            ? line.kind === 'clock' && line.told && <SnoozeForm of={line.told.key} close={close} />
            : <ActInPlace id={item.id} wanted={caseActOf(line, act)} close={close} />}
        </div>
      )}
    </li>
  )
})

export const lineId = (key: string): string => `line-${key.replaceAll(/[^\w-]/g, '-')}`

/** Beyond the last date that can be written: the clocks of such a case all stand still. */
const farAway = 8_640_000_000_000_000
export const chipOfCase = (dueAt: number) => (dueAt < farAway ? { clock: '', state: 'running', dueAt } as const : { clock: '', state: 'none' } as const)

const reasonOf = (t: Text, name: string, reason: string): string => (name ? labelled(t, name, reason) : reason)

/** What the ladder asks for, and whether it was done. */
function Asked({ line: { told } }: { line: Extract<WorkLine, { kind: 'clock' }> }) {
  const t = useText()
  if (!told?.requires) return null
  return (
    <span className={look.required} data-done={told.done}>
      {t(`words.requires.${told.requires}`)} <span className={look.state}>{told.done ? `✓ ${t('now.done')}` : t('now.undone')}</span>
    </span>
  )
}
