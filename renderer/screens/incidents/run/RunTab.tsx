import { useText } from '../../../text/text.ts'
import type { PanelProps } from '../IncidentPage.tsx'
import { OfferedAct } from '../OfferedLink.tsx'
import { RunBoard } from './RunBoard.tsx'
import look from './Run.module.css'

/** The plans that run for an incident, the latest first; those that have ended stand folded below. */
export function RunTab({ file }: PanelProps) {
  const t = useText()
  const runs = file.runs.toReversed().map((shown) => ({ shown, run: file.incident.runs.find(({ runId }) => runId === shown.runId) }))
  const running = runs.filter(({ run }) => run && !run.ended)
  const ended = runs.filter(({ run }) => run?.ended)
  return (
    <div className={look.runs}>
      {runs.length === 0 && (
        <div className={look.none}>
          <p>{t('incidents.noRun')}</p>
          <p className={look.grey}>{t('incidents.noRunHow')} <OfferedAct file={file} act="incident.startRun" /></p>
        </div>
      )}
      {running.map(({ shown, run }, index) => run && <RunBoard key={run.runId} file={file} shown={shown} run={run} keyed={index === 0} />)}
      {ended.map(({ shown, run }) => run && (
        <details key={run.runId} className={look.ended}>
          <summary>{t('incidents.endedRuns', { reason: run.ended?.reason ?? '' })}</summary>
          <RunBoard file={file} shown={shown} run={run} keyed={false} />
        </details>
      ))}
    </div>
  )
}
