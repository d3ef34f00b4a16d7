import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { may } from '../../../shared/access/may.ts'
import { useKeys } from '../../keys.ts'
import { tell } from '../../parts/toasts.ts'
import { currentPlace, go } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText, type Text } from '../../text/text.ts'
import { Check } from './Check.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { Columns } from './Columns.tsx'
import { check, currentImport, goOn, mappingOf, openFile, sheetOf, stepBack, useImport, write, type ImportState } from './import-work.ts'
import { mappingHindrance } from './mapping-state.ts'
import { Report } from './Report.tsx'
import { Steps } from './Steps.tsx'
import { Working } from './Working.tsx'
import { Writing } from './Writing.tsx'
import look from './Import.module.css'

const screens = { file: ChooseFile, columns: Columns, check: Check, writing: Writing, report: Report }

/** A ledger becomes cases: choose, map, check, write, report. Nothing is written before the last of these is asked for. */
export function Import() {
  const t = useText()
  const state = useImport()
  const { step, busy, name } = state
  const role = useActor()
  const next = nextOf(t, state, may(role, 'ledger.import') ? undefined : t('ledger.mayNot', { role: t(`words.role.${role.role}`) }))
  const [over, setOver] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const Screen = screens[step]
  const mayOpen = may(role, 'ledger.open') && step !== 'writing'

  // a step that ends takes its button with it: the next Tab starts at the head of the new one
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) title.current?.focus()
    shown.current = step
  }, [step])

  const run = (): void => {
    if (!next?.hindrance) next?.run()
  }
  useKeys('screen', t('ledger.title'), [
    { on: ['Mod+Enter'], words: next?.words ?? t('ledger.key.next'), run, typing: true, when: next !== undefined },
    { on: ['Escape'], words: t('ledger.key.back'), run: stepBack, when: step === 'columns' || step === 'check' || busy !== undefined },
  ])
  return (
    <section
      className={look.page} aria-label={t('ledger.title')} data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(mayOpen)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file && mayOpen) void openFile(file)
      }}
    >
      <header className={look.head}>
        <h1 ref={title} tabIndex={-1} style={{ outline: 'none' }}>{t('ledger.title')}</h1>
        <Steps step={step} />
        {step !== 'file' && <span className={look.fileName} title={name}>{name}</span>}
      </header>
      <Screen />
      {next && step !== 'file' && (
        <div className={look.foot}>
          {(step === 'columns' || step === 'check') && <Button variant="subtle" onClick={stepBack}>{t('ledger.key.back')}</Button>}
          <Button onClick={run} disabled={next.hindrance !== undefined} aria-busy={busy !== undefined} aria-describedby={next.hindrance ? 'import-hindrance' : undefined}>{next.words}</Button>
          {next.hindrance && <span id="import-hindrance" className={look.why}>{next.hindrance}</span>}
          {busy && <Working busy={busy} name={name} at="foot" />}
          <span className={look.hint}>
            <kbd>Ctrl Enter</kbd> {next.words}{(step === 'columns' || step === 'check') && <> · <kbd>Esc</kbd> {t('ledger.key.back')}</>}
          </span>
        </div>
      )}
    </section>
  )
}

interface Next { words: string; run: () => void; hindrance?: string | undefined }

/** The one thing to do next on this step, and what stands in its way. */
function nextOf(t: Text, state: ImportState, mayNot: string | undefined): Next | undefined {
  const { step, preview, ledger, busy } = state
  if (step === 'file') return ledger && !busy ? { words: t('ledger.file.goOn'), run: goOn } : undefined
  if (step === 'columns') return { words: t('ledger.columns.next'), run: () => void check(), hindrance: mappingHindrance(t, sheetOf(state)?.headers ?? [], mappingOf(state)) }
  if (step === 'check' && preview) {
    const count = preview.counts.created + preview.counts.updated
    const words = count > 0 ? t('ledger.check.import', { count }) : t('ledger.check.importNothing')
    const empty = count + preview.counts.unchanged === 0 ? t('ledger.check.nothingToImport') : undefined
    return { words, run: () => void write().then(() => announce(t)), hindrance: mayNot ?? empty }
  }
  return step === 'report' ? { words: t('ledger.report.queue'), run: () => go({ room: 'cases' }) } : undefined
}

/** The officer may be elsewhere by then. */
function announce(t: Text): void {
  if (currentPlace().room === 'import') return
  const { report, refusal } = currentImport()
  if (report) tell(t('ledger.report.toast', { created: report.created, updated: report.updated, rejected: report.rejected }))
  else if (refusal) tell(t('ledger.report.toastFailed'), { refusal })
}
