import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { libraryId, type Library } from '../../../shared/rules/library.ts'
import { readNamedCalendar, type NamedCalendar } from '../../../shared/rules/named-calendar.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { instantText } from '../../parts/dates.ts'
import { download } from '../../parts/files.ts'
import { FilePick } from '../../parts/FilePick.tsx'
import { Guarded } from '../../parts/Guarded.tsx'
import { useOfficerName } from '../../parts/officers.ts'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { draftName, useDraft } from '../../parts/use-draft.ts'
import { useSeat } from '../../session.ts'
import { language, listed, refusalText, useText, type Text } from '../../text/text.ts'
import { fileOfCalendar, readCalendarFile } from './calendar-file.ts'
import { calendarFrom, calendarValues, fieldAt, placeInCalendar, type CalendarValues } from './calendar-values.ts'
import { CalendarFields } from './CalendarFields.tsx'
import { MovedDates } from './MovedDates.tsx'
import type { Opened } from './opened.ts'
import { useProgress } from './recomputing.ts'
import { usePreview } from './use-preview.ts'
import { useVerdict } from './use-verdict.ts'
import look from '../../parts/Editor.module.css'

interface CalendarPageProps { library: Library; calendar: NamedCalendar | undefined; onOpen: (opened: Opened | undefined) => void }

/** A calendar that packs may name, of another country or of whoever works otherwise than the branch. Nothing is saved before its effect was seen. */
export function CalendarPage({ library, calendar, onOpen }: CalendarPageProps) {
  const t = useText()
  const { officer } = useSeat().session
  const verdict = useVerdict(library)
  const draft = useDraft(draftName(`rules/calendar/${calendar?.id ?? ''}`, 'calendar', officer.officerId), calendarValues(calendar))
  const [refusal, setRefusal] = useState<Refusal>()
  const preview = usePreview()
  const progress = useProgress('preview')
  const typed = calendarFrom(draft.values)
  const mayNot = refusedRole(verdict({ type: 'rules.saveCalendar', id: libraryId, calendar: typed }))
  const taken = calendar === undefined && library.calendars.some((one) => one.calendar.id === typed.id)
  // somebody else has saved it meanwhile, in another window or at another desk: what is typed here was typed onto what stood before
  const saved = library.calendars.filter((one) => one.calendar.id === calendar?.id).length
  const [begunAt, setBegunAt] = useState(saved)
  const overtaken = saved !== begunAt

  const set = (change: Partial<CalendarValues>) => {
    preview.forget()
    setRefusal(undefined)
    draft.set(change)
  }
  const refused = (why: Refusal) => {
    setRefusal(why)
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
  }
  function beginAnew(): void {
    set(calendarValues(calendar))
    draft.forget()
    setBegunAt(saved)
  }
  const see = () => {
    const read = readNamedCalendar(typed)
    if (!read.ok || taken) return refused(read.ok ? { code: 'pack.idTwice', params: { at: 'id' } } : read.refusal)
    void preview.run({ type: 'rules.previewCalendar', calendar: read.value })
  }
  async function save(): Promise<void> {
    const answer = await execute({ type: 'rules.saveCalendar', id: libraryId, calendar: typed })
    if (!answer.ok) return refused(answer.refusal)
    preview.forget()
    draft.forget()
    tell(t('rules.calendar.saved', { name: titleIn(typed.title, language()) }))
    if (calendar) setBegunAt(saved + 1)
    else onOpen({ kind: 'calendar', id: typed.id })
  }
  async function take(file: File): Promise<void> {
    const { answer, content } = readCalendarFile(await file.text(), typed)
    if (!answer.ok) return tell(t('rules.import.title'), { refusal: placed(t, content, answer.refusal) })
    const { id, ...rest } = calendarValues(answer.value)
    set(calendar ? rest : { id, ...rest })
  }
  const problem = refusal ?? preview.refusal
  const said = problem && placed(t, typed, problem)
  const place = problem && fieldAt(String(problem.params?.['at'] ?? ''))
  useKeys('form', t('rules.calendars'), [{ on: ['Mod+Enter'], words: t('rules.hours.preview'), run: see, typing: true }])
  return (
    <>
      <CalendarHead library={library} calendar={calendar} mayNot={mayNot} onRemoved={() => onOpen(undefined)} onTake={(file) => void take(file)} />
      {draft.restored && !overtaken && (
        <div className={look.row} role="status"><span className={look.grey}>{t('frame.draftRestored')}</span><button type="button" className={look.link} onClick={beginAnew}>{t('frame.draftClear')}</button></div>
      )}
      {overtaken && (
        <div className={look.notice} role="alert"><span>{t('rules.calendar.overtaken')}</span><button type="button" className={look.link} onClick={beginAnew}>{t('rules.calendar.takeNewest')}</button></div>
      )}
      <CalendarFields values={draft.values} set={set} isNew={calendar === undefined} disabled={mayNot !== undefined} error={(field) => (said && place === field ? refusalText(t, said) : undefined)} />
      <div className={look.row}>
        <Guarded words={t('rules.hours.preview')} verdict={mayNot ? { ok: false, refusal: mayNot } : { ok: true, value: undefined }} strong={!preview.value} onClick={see} />
        {preview.value && <Button onClick={() => void save()}>{t('frame.save')}</Button>}
        {mayNot && <span className={look.why}>{refusalText(t, mayNot)}</span>}
      </div>
      {preview.running && <p role="status" className={look.grey}>{progress ? t('rules.moved.counting', progress) : t('rules.moved.countingFirst')}</p>}
      {said && !place && <Refused refusal={said} />}
      {preview.value && <MovedDates preview={preview.value} />}
    </>
  )
}

interface CalendarHeadProps { library: Library; calendar: NamedCalendar | undefined; mayNot: Refusal | undefined; onRemoved: () => void; onTake: (file: File) => void }

function CalendarHead({ library, calendar, mayNot, onRemoved, onTake }: CalendarHeadProps) {
  const t = useText()
  const { branch } = useSeat().session
  const officerName = useOfficerName()
  const verdict = useVerdict(library)
  const saved = calendar && library.calendars.findLast((one) => one.calendar.id === calendar.id)
  const packs = library.packs.filter(({ pack }) => pack.clocks.some((clock) => clock.calendar === calendar?.id)).map(({ pack }) => `${titleIn(pack.title, language())} ${t('rules.version', { version: pack.version })}`)
  const removal = calendar && ({ type: 'rules.removeCalendar', id: libraryId, calendarId: calendar.id } as const)
  const name = calendar ? titleIn(calendar.title, language()) : t('rules.calendar.new')
  async function remove(): Promise<void> {
    if (!removal || !calendar) return
    const answer = await execute(removal)
    if (answer.ok) onRemoved()
    tell(t('rules.calendar.removed', { name }), answer.ok ? { undo: { type: 'rules.saveCalendar', id: libraryId, calendar } } : { refusal: answer.refusal })
  }
  return (
    <header className={look.head}>
      <h1>{name}</h1>
      <p className={look.about}>{t('rules.calendar.about')}</p>
      {calendar && (
        <p className={look.grey}>
          {[
            packs.length > 0 ? t('rules.calendar.usedBy', { packs: listed(t, packs) }) : t('rules.calendar.unused'),
            saved?.at ? t('rules.calendar.savedBy', { name: officerName(saved.by), at: instantText(t, saved.at, branch.zone) }) : t('rules.shipped'),
          ].join(' · ')}
        </p>
      )}
      <div className={look.row}>
        {!mayNot && <FilePick words={t('rules.import.title')} accept=".json,application/json" onPick={([file]) => file && onTake(file)} />}
        {calendar && <Button variant="default" onClick={() => download(fileOfCalendar(calendar))}>{t('rules.act.export')}</Button>}
        {removal && <Guarded words={t('rules.calendar.remove')} verdict={verdict(removal)} onClick={() => void remove()} />}
      </div>
    </header>
  )
}

/** With the place as it stands on the screen or in the file. */
function placed(t: Text, calendar: unknown, { code, params }: Refusal): Refusal {
  if (typeof params?.['at'] !== 'string') return { code, ...(params && { params }) }
  // a bare calendar is its own definition
  const definition = ((calendar as { definition?: unknown } | null)?.definition ?? calendar ?? {}) as NamedCalendar['definition']
  const found = placeInCalendar({ definition }, params['at'])
  const words = !found ? params['at'] : 'text' in found ? found.text : 'weekday' in found ? t(`time.weekday.${found.weekday}`) : t(`rules.calendar.label.${found.field}`)
  return { code, params: { ...params, at: words } }
}

/** A calendar that is not right yet may still be typed by whoever may save one. */
const refusedRole = (verdict: { ok: true } | { ok: false; refusal: Refusal }): Refusal | undefined => (!verdict.ok && verdict.refusal.code === 'notYourRole' ? verdict.refusal : undefined)
