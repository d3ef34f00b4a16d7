import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { GazettedYear } from '../../../shared/calendar/cn.ts'
import { readYears } from '../../../shared/calendar/read-years.ts'
import { refuse, type Refusal } from '../../../shared/log/refusal.ts'
import { libraryId, yearsOf, type Library } from '../../../shared/rules/library.ts'
import { may } from '../../../shared/access/may.ts'
import { execute } from '../../desk.ts'
import { Choices } from '../../parts/Choices.tsx'
import { FilePick } from '../../parts/FilePick.tsx'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { useActor } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import { Guarded } from '../../parts/Guarded.tsx'
import { useVerdict } from './use-verdict.ts'
import { MovedDates } from './MovedDates.tsx'
import { useProgress } from './recomputing.ts'
import { usePreview } from './use-preview.ts'
import { YearGrid } from './YearGrid.tsx'
import look from '../../parts/Editor.module.css'

/** A year out of a file: drawn, with the dates that it moves, before anything is loaded. */
export function LoadYear({ library, onLoaded }: { library: Library; onLoaded: (year: number) => void }) {
  const t = useText()
  const actor = useActor()
  const verdict = useVerdict(library)
  const [years, setYears] = useState<readonly GazettedYear[]>([])
  const [chosen, setChosen] = useState<GazettedYear>()
  const [notice, setNotice] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const [busy, setBusy] = useState(false)
  const preview = usePreview()
  const progress = useProgress('preview')
  const allowed = may(actor, 'rules.loadYear')
  const mayNot = refuse('notYourRole', { params: { role: actor.role } })
  const named = chosen && { ...chosen, source: { ...chosen.source, notice: notice.trim() || chosen.source.notice } }

  function choose(year: GazettedYear): void {
    setChosen(year)
    setNotice(year.source.notice)
    void preview.run({ type: 'rules.previewYear', year })
  }
  async function take(file: File): Promise<void> {
    const read = readYears(await file.text())
    preview.forget()
    setChosen(undefined)
    setRefusal(read.ok ? undefined : read.refusal)
    setYears(read.ok ? read.value : [])
    const [first] = read.ok ? read.value : []
    if (read.ok && first && read.value.length === 1) choose(first)
  }
  async function load(): Promise<void> {
    if (!named || busy) return
    setBusy(true)
    const answer = await execute({ type: 'rules.loadYear', id: libraryId, year: named })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t('rules.load.done', { year: named.year }))
    onLoaded(named.year)
  }
  return (
    <>
      <header className={look.head}>
        <h1>{t('rules.load.title')}</h1>
        <p className={look.about}>{t('rules.load.about')}</p>
      </header>
      <div className={look.row}>
        {allowed
          ? <FilePick words={t('rules.load.choose')} accept=".json,.ics,application/json,text/calendar" variant={chosen ? 'default' : 'filled'} onPick={([file]) => file && void take(file)} />
          : <><Guarded words={t('rules.load.choose')} verdict={mayNot} onClick={() => undefined} /><span className={look.why}>{refusalText(t, mayNot.refusal)}</span></>}
      </div>
      {refusal && <Refused refusal={refusal} title={t('rules.load.refused')} />}
      {years.length > 1 && (
        <Choices
          label={t('rules.load.which')} value={chosen && String(chosen.year)} options={years.map(({ year }) => ({ value: String(year), words: t('rules.year.name', { year }) }))}
          onChange={(year) => {
            const found = years.find((one) => String(one.year) === year)
            if (found) choose(found)
          }}
        />
      )}
      {named && (
        <>
          <section className={look.section}>
            <h2>{t('rules.year.name', { year: named.year })}</h2>
            {yearsOf(library).some(({ year }) => year === named.year) && <p className={look.notice}>{t('rules.load.replaces', { year: named.year })}</p>}
            <TextInput label={t('rules.load.notice')} description={t('rules.load.noticeAbout')} value={notice} maxLength={500} maw={560} onChange={({ currentTarget }) => setNotice(currentTarget.value)} />
          </section>
          <section className={look.section}>
            <h2>{t('rules.moved.title')}</h2>
            {preview.running && <p role="status" className={look.grey}>{progress ? t('rules.moved.counting', progress) : t('rules.moved.countingFirst')}</p>}
            {preview.refusal && <Refused refusal={preview.refusal} />}
            {preview.value && <MovedDates preview={preview.value} />}
            <div className={look.row}>
              <Guarded words={t('rules.load.submit', { year: named.year })} strong onClick={() => void load()} verdict={verdict({ type: 'rules.loadYear', id: libraryId, year: named })} />
            </div>
          </section>
          <YearGrid year={named} />
        </>
      )}
    </>
  )
}
