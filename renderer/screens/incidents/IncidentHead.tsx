import type { IncidentFile } from '../../../shared/contract/incidents.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import type { Deadline } from '../../../shared/rules/deadlines.ts'
import { ClockChip } from '../../parts/ClockChip.tsx'
import { instantText } from '../../parts/dates.ts'
import { useOfficerName } from '../../parts/officers.ts'
import { useZone } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import { AttentionMark } from '../case/AttentionMark.tsx'
import { OthersHere } from '../case/OthersHere.tsx'
import { headClocks } from './head-clocks.ts'
import { IncidentDocuments } from './IncidentDocuments.tsx'
import { DrillMark, LevelChip } from './LevelChip.tsx'
import look from './Incidents.module.css'

/** What presses, how grave it is, what it is called, who leads it. */
export function IncidentHead({ file }: { file: IncidentFile }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const { incident } = file
  const clocks = headClocks(file)
  return (
    <header className={look.head}>
      <div className={look.headLine}>
        {clocks.map((clock, index) => <HeadClock key={`${clock.pack} ${clock.clock}`} clock={clock} strong={index === 0} />)}
        {clocks.length === 0 && incident.status === 'open' && <ClockChip facts={{ clock: '', state: 'none' }} strong />}
        <LevelChip level={incident.level} strong />
        <span className={look.number}>{incident.number}</span>
        <span className={look.status}>{t(`words.incident.status.${incident.status}`)}</span>
        {incident.drill && <DrillMark />}
        <AttentionMark id={incident.id} />
        <IncidentDocuments file={file} />
      </div>
      <h1 className={look.title}>{incident.title}</h1>
      <p className={look.grey}>
        {t('incidents.head.noticed')} {instantText(t, incident.noticedAt, zone)}
        {' · '}{t('words.incident.field.owner')} {officerName(incident.owner ?? incident.openedBy)}
        {incident.spokesperson && ` · ${t('words.incident.field.spokesperson')} ${incident.spokesperson}`}
        {' · '}{t('incidents.counts', { cases: file.cases.length, posts: file.posts })}
        <OthersHere id={incident.id} />
      </p>
      {incident.drill && <p className={look.drillNote} role="note">{t('incidents.drillNote')}</p>}
    </header>
  )
}

function HeadClock({ clock, strong }: { clock: Deadline; strong: boolean }) {
  return <span className={look.headClock}><span className={strong ? undefined : look.grey}>{titleIn(clock.title, language())}</span> <ClockChip facts={clock} strong={strong} /></span>
}
