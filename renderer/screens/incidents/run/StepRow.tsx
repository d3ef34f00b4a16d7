import { memo } from 'react'
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import { stepOffered } from '../../../../shared/incident/decide.ts'
import type { RunStep } from '../../../../shared/incident/run.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { reasonText } from '../../../parts/ActBar.tsx'
import { useOfficerName } from '../../../parts/officers.ts'
import { useActor } from '../../../session.ts'
import { language, useText } from '../../../text/text.ts'
import { lineId } from '../../now/NowLine.tsx'
import { actName } from '../acts/IncidentForm.tsx'
import { actOfRecord } from '../incident-acts.ts'
import { openIncidentAct, openPart } from '../open-act.ts'
import { Who } from '../../../parts/Who.tsx'
import { StepDetail } from './StepDetail.tsx'
import { StepForm } from './StepForm.tsx'
import { shapeOf, stepActs, stepKeys } from './step-acts.ts'
import look from './Run.module.css'

interface StepRowProps {
  file: IncidentFile
  runId: string
  found: RunStep
  /** the plan runs: something can be done to its steps */
  worked: boolean
  lineKey: string
  active: boolean
  open: boolean
  /** the act that stands open under it */
  act: string | undefined
  onStand: (key: string) => void
  onToggle: (stepId: string) => void
}

/** One step, one line: its clock, its state in words, whose it is; what it asks for unfolds under it. */
export const StepRow = memo(function StepRow({ file, runId, found, worked, lineKey, active, open, act, onStand, onToggle }: StepRowProps) {
  const t = useText()
  const actor = useActor()
  const officerName = useOfficerName()
  const { step, state, record, done, deadline } = found
  // nothing waits any more where nobody works
  const left = !worked && (state === 'open' || state === 'waiting' || state === 'toApprove')
  const owner = officerName(record.assignee) || t(`words.role.${step.role}`)
  return (
    <li className={look.step} data-active={active} data-state={state} onFocus={() => onStand(lineKey)}>
      <div className={look.stepRow}>
        <button type="button" id={lineId(lineKey)} className={look.stepOpen} aria-expanded={open} onClick={() => onToggle(step.id)}>
          {deadline ? <ClockChip facts={deadline} /> : <span className={look.grey}>{state === 'waiting' ? '' : t('incidents.noDue')}</span>}
          {/* the chip of a step that is done says so already */}
          <span className={look.state} data-state={state}>{!(state === 'done' && deadline) && <>{left ? t('incidents.step.left') : <><span aria-hidden>{shapeOf[state]}</span> {t(`words.incident.stepState.${state}`)}</>}</>}</span>
          <span className={look.cut}>{titleIn(step.title, language())}</span>
          <span className={look.flags}>
            {step.required && <span className={look.flag}>{t('incidents.step.required')}</span>}
            {step.evidence && <span className={look.flag}>{t('incidents.step.evidence')}</span>}
            {step.checklist.length > 0 && <span className={look.flag}>{t('incidents.step.checklist', { count: step.checklist.length })}</span>}
            {step.approval && <span className={look.flag}>{t('incidents.step.approval')}</span>}
            {record.returned.length > 0 && state === 'open' && <span className={look.returned}>{t('incidents.step.returned')}</span>}
          </span>
          <span className={look.cutGrey}>{done ? <Who by={done.by} at={done.at} /> : state === 'skipped' && record.skipped ? <Who by={record.skipped.by} at={record.skipped.at} /> : owner}</span>
        </button>
        <span className={look.stepActs}>
          {worked && step.fulfilledBy && state === 'open' && (
            <button type="button" className={look.link} onClick={() => step.fulfilledBy && openIncidentAct(actOfRecord[step.fulfilledBy])}>{t('incidents.step.toRecord', { act: actName(t, actOfRecord[step.fulfilledBy]) })}</button>
          )}
          {worked && stepActs(found).map((one) => {
            const verdict = stepOffered(found, one, actor)
            return (
              <button
                key={one} type="button" className={look.link} aria-disabled={!verdict.ok} aria-expanded={act === one} title={verdict.ok ? undefined : reasonText(t, verdict.refusal)}
                onClick={() => verdict.ok && openPart(one, runId, step.id)}
              >
                {t(`incidents.step.act.${one.slice('incident.'.length) as 'doStep'}`)}{active && verdict.ok && <kbd>{stepKeys[one].toUpperCase()}</kbd>}
              </button>
            )
          })}
        </span>
      </div>
      {(open || act !== undefined) && (
        <div className={look.under}>
          {open && <StepDetail file={file} found={found} />}
          {act !== undefined && <StepForm file={file} runId={runId} found={found} act={act} />}
        </div>
      )}
    </li>
  )
})
