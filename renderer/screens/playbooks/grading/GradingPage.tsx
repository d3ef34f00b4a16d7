import { useState } from 'react'
import { decideGrading, gradingId, matrixInForce, type Grading } from '../../../../shared/incident/grading.ts'
import { refuse } from '../../../../shared/log/refusal.ts'
import { citation } from '../../../../shared/rules/sum.ts'
import { instantText } from '../../../parts/dates.ts'
import { Guarded } from '../../../parts/Guarded.tsx'
import { useOfficerName } from '../../../parts/officers.ts'
import { useActor, useZone } from '../../../session.ts'
import { refusalText, sayWords, useText } from '../../../text/text.ts'
import { useHeadOfficeOnly } from '../company-book.ts'
import { MatrixForm } from './MatrixForm.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import look from '../../../parts/Editor.module.css'
import own from '../Playbooks.module.css'

/** By what incidents are graded: the version in force, tried out as it stands; those before it; the next one. */
export function GradingPage({ grading }: { grading: Grading }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const officerName = useOfficerName()
  const headOfficeOnly = useHeadOfficeOnly()
  const [chosen, setChosen] = useState<number>()
  const [editing, setEditing] = useState(false)
  const inForce = matrixInForce(grading)
  const shown = grading.versions.find(({ matrix }) => matrix.version === chosen) ?? grading.versions.at(-1)
  if (!shown) return null
  const { matrix, by, at, note } = shown
  const decided = decideGrading(grading, { type: 'grading.publish', id: gradingId as never, matrix: { ...inForce, version: inForce.version + 1 } }, { actor })
  const verdict = headOfficeOnly && decided.ok ? refuse('grading.headOfficeOnly') : decided
  const said = at ? t('playbooks.publishedBy', { name: officerName(by), at: instantText(t, at, zone) }) : t('rules.shipped')
  return (
    <>
      <header className={look.head}>
        <div className={look.row}>
          <h1>{t('playbooks.grading.matrix')}</h1>
          <span className={own.versions} role="group" aria-label={t('playbooks.versions')}>
            {grading.versions.map((one) => (
              <button key={one.matrix.version} type="button" className={own.version} aria-pressed={one.matrix.version === matrix.version} onClick={() => setChosen(one.matrix.version)}>
                {t('rules.version', { version: one.matrix.version })}
              </button>
            ))}
          </span>
        </div>
        <p className={look.grey}>
          {[t(matrix.version === inForce.version ? 'playbooks.grading.inForce' : 'playbooks.grading.before'), said, note, `${t('words.sum.kind.company')} · ${citation(matrix.source, sayWords(t))}`].filter(Boolean).join(' · ')}
        </p>
        <div className={look.row}>
          <Guarded words={t('rules.act.nextVersion')} verdict={verdict} strong={!editing} expanded={editing} onClick={() => setEditing(!editing)} />
          {!verdict.ok && <span className={look.why}>{refusalText(t, verdict.refusal)}</span>}
        </div>
      </header>
      {editing ? <MatrixForm matrix={inForce} onDone={() => setEditing(false)} onPublished={() => setChosen(undefined)} /> : <MatrixTable key={matrix.version} matrix={matrix} />}
    </>
  )
}
