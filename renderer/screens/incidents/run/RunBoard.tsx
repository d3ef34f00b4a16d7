import { useState } from 'react'
import type { IncidentFile, ShownRun } from '../../../../shared/contract/incidents.ts'
import type { Run } from '../../../../shared/incident/incident.ts'
import { overdue, type RunStep } from '../../../../shared/incident/run.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { useMinute } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { language, useText } from '../../../text/text.ts'
import { useLines } from '../../now/use-lines.ts'
import { actName } from '../acts/IncidentForm.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { useOffered } from '../OfferedLink.tsx'
import { openPart } from '../open-act.ts'
import { Who } from '../../../parts/Who.tsx'
import { EndRunForm } from './EndRunForm.tsx'
import { MoveRunForm } from './MoveRunForm.tsx'
import { keyedAct, stepKeys } from './step-acts.ts'
import { StepRow } from './StepRow.tsx'
import look from './Run.module.css'

interface RunBoardProps { file: IncidentFile; shown: ShownRun; run: Run; keyed: boolean }

/** One plan as it is worked off: its stages as bands, each step a line. `keyed`: the keys go through this one. */
export function RunBoard({ file, shown, run, keyed }: RunBoardProps) {
  const t = useText()
  const actor = useActor()
  const now = useMinute()
  const offered = useOffered(file)
  const { runId, plan } = run
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const { type, part } = openedPart(usePlace((place) => place.act))
  const stages = plan.stages.map((stage) => ({ stage, steps: shown.steps.filter(({ step }) => stage.steps.some(({ id }) => id === step.id)) })).filter(({ steps }) => steps.length > 0)
  const lines = stages.flatMap(({ steps }) => steps.map((step) => ({ key: lineKey(runId, step), step })))
  const { line: standing, stand, move } = useLines(lines, firstOpen(lines)?.key)
  const toggle = (id: string) => setUnfolded((open) => (open.has(id) ? new Set([...open].filter((one) => one !== id)) : new Set([...open, id])))
  // a plan that has ended, or whose incident has, is read and not worked off
  const worked = run.ended === undefined && offered('incident.doStep')
  useKeys('opened', titleIn(plan.title, language()), keyed ? [
    { on: ['ArrowDown', 'j'], words: t('incidents.key.stepDown'), run: () => move(1) },
    { on: ['ArrowUp', 'k'], words: t('incidents.key.stepUp'), run: () => move(-1) },
    ...(['incident.doStep', 'incident.assignStep', 'incident.skipStep', 'incident.returnStep'] as const).map((act) => ({
      on: [stepKeys[act]], words: act === 'incident.doStep' ? t('incidents.key.step') : actName(t, act),
      run: () => {
        const found = standing && keyedAct(standing.step, stepKeys[act], actor)
        if (found) openPart(found, runId, standing.step.step.id)
      },
      when: worked && standing !== undefined && keyedAct(standing.step, stepKeys[act], actor) !== undefined,
    })),
  ] : [])
  const late = overdue([...shown.steps.map(({ deadline }) => deadline), shown.followUp], now)
  const over = shown.steps.filter(({ state }) => state === 'done' || state === 'skipped').length
  const counted = shown.steps.filter(({ state }) => state !== 'notApplicable').length
  return (
    <section className={look.run} aria-label={titleIn(plan.title, language())}>
      <header className={look.runHead}>
        <h2>{titleIn(plan.title, language())}</h2>
        <span className={look.grey}>{t('rules.version', { version: plan.version })}</span>
        <span>{t('incidents.progress', { done: over, of: counted })}</span>
        {late > 0 && <span className={look.late}>▲ {t('incidents.late', { count: late })}</span>}
        {shown.followUp && <span className={look.followUp}>{titleIn(shown.followUp.title, language())} <ClockChip facts={shown.followUp} /></span>}
        <span className={look.grey}>{t('incidents.started')} <Who by={run.startedBy} at={run.startedAt} /></span>
        {worked && (
          <span className={look.runActs}>
            {shown.newer !== undefined && offered('incident.moveRun') && (
              <button type="button" className={look.link} onClick={() => openPart('incident.moveRun', runId, shown.newer ?? 0)}>{t('incidents.moveTo', { version: shown.newer })}</button>
            )}
            {offered('incident.endRun') && <button type="button" className={look.link} onClick={() => openPart('incident.endRun', runId)}>{t('words.incident.entry.endRun')}</button>}
          </span>
        )}
      </header>
      {run.moved.map(({ from, to, reason, by, at }) => <p key={at} className={look.grey}>{t('incidents.moved', { from, to, reason })} <Who by={by} at={at} /></p>)}
      {worked && type === 'incident.moveRun' && part[0] === runId && <MoveRunForm file={file} part={part} />}
      {worked && type === 'incident.endRun' && part[0] === runId && <EndRunForm file={file} part={part} />}
      {stages.map(({ stage, steps }) => (
        <div key={stage.id} className={look.stage} role="group" aria-label={titleIn(stage.title, language())}>
          <h3>
            {titleIn(stage.title, language())}
            <span className={look.count}>{steps.filter(({ state }) => state === 'done' || state === 'skipped').length} / {steps.filter(({ state }) => state !== 'notApplicable').length}</span>
          </h3>
          <ul>
            {steps.map((found) => {
              const key = lineKey(runId, found)
              return (
                <StepRow
                  key={key} file={file} runId={runId} found={found} worked={worked} lineKey={key} active={standing?.key === key} open={unfolded.has(found.step.id)} onStand={stand} onToggle={toggle}
                  act={worked && part[0] === runId && part[1] === found.step.id ? type : undefined}
                />
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}

const lineKey = (runId: string, { step }: RunStep): string => `${runId} ${step.id}`
const firstOpen = <Line extends { step: RunStep }>(lines: readonly Line[]): Line | undefined => lines.find(({ step }) => step.state === 'open' || step.state === 'toApprove')
