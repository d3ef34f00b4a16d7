import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Branch } from '../../../shared/directory/directory.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { hoursOf, libraryId, type Library } from '../../../shared/rules/library.ts'
import { execute } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { instantText } from '../../parts/dates.ts'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { draftName, useDraft } from '../../parts/use-draft.ts'
import { useSeat } from '../../session.ts'
import { refusalText, useText, type Text } from '../../text/text.ts'
import { Guarded } from '../../parts/Guarded.tsx'
import { useVerdict } from './use-verdict.ts'
import { readWeek, weekdays, weekValues } from './hours-values.ts'
import { MovedDates } from './MovedDates.tsx'
import { useProgress } from './recomputing.ts'
import { usePreview } from './use-preview.ts'
import { WeekFields } from './WeekFields.tsx'
import look from '../../parts/Editor.module.css'

/** When the branch is open: clocks in working time run in these hours. Nothing is saved before its effect was seen. */
export function Hours({ library, branch }: { library: Library; branch: Branch }) {
  const t = useText()
  const verdict = useVerdict(library)
  const draft = useDraft(draftName(`rules/hours/${branch.branchId}`, 'hours', useSeat().session.officer.officerId), weekValues(hoursOf(library, branch.branchId)))
  const { values } = draft
  const [refusal, setRefusal] = useState<Refusal>()
  const preview = usePreview()
  const progress = useProgress('preview')
  const read = readWeek(values)
  const weekly = read.ok ? read.weekly : {}
  const command = { type: 'rules.setHours', id: libraryId, branchId: branch.branchId, weekly } as const
  const allowed = verdict(command)
  const mayNot = !allowed.ok && allowed.refusal.code === 'notYourRole'
  const set = library.hours.findLast(({ branchId }) => branchId === branch.branchId)

  const problem = onDay(t, refusal ?? preview.refusal)

  const see = () => {
    if (read.ok && allowed.ok) void preview.run({ type: 'rules.previewHours', branchId: branch.branchId, weekly })
  }
  async function save(): Promise<void> {
    const answer = await execute(command)
    if (!answer.ok) return setRefusal(answer.refusal)
    preview.forget()
    draft.forget()
    tell(t('rules.hours.saved'))
  }
  useKeys('form', t('rules.hours.title'), [{ on: ['Mod+Enter'], words: t('rules.hours.preview'), run: see, typing: true }])
  return (
    <>
      <header className={look.head}>
        <h1>{t('rules.hours.title')} · {branch.name}</h1>
        <p className={look.about}>{t('rules.hours.about')}</p>
        {set && <p className={look.grey}>{t('rules.hours.since', { at: instantText(t, set.at, branch.zone) })}</p>}
      </header>
      {draft.restored && (
        <div className={look.row} role="status">
          <span className={look.grey}>{t('frame.draftRestored')}</span>
          <button
            type="button" className={look.link}
            onClick={() => {
              preview.forget()
              setRefusal(undefined)
              draft.clear()
            }}
          >
            {t('frame.draftClear')}
          </button>
        </div>
      )}
      <WeekFields
        values={values} disabled={mayNot}
        onChange={(next) => {
          preview.forget()
          setRefusal(undefined)
          draft.set(next)
        }}
      />
      <div className={look.row}>
        <Guarded words={t('rules.hours.preview')} verdict={allowed} strong={!preview.value} onClick={see} />
        {preview.value && <Button onClick={() => void save()}>{t('frame.save')}</Button>}
        {!allowed.ok && <span className={look.why}>{refusalText(t, allowed.refusal)}</span>}
      </div>
      {preview.running && <p role="status" className={look.grey}>{progress ? t('rules.moved.counting', progress) : t('rules.moved.countingFirst')}</p>}
      {problem && <Refused refusal={problem} />}
      {preview.value && <MovedDates preview={preview.value} />}
    </>
  )
}

/** `weekly.sat.0` -> Saturday. */
function onDay(t: Text, refusal: Refusal | undefined): Refusal | undefined {
  const day = weekdays.find((one) => String(refusal?.params?.['at'] ?? '').split('.').includes(one))
  return refusal && day ? { ...refusal, params: { ...refusal.params, at: t(`time.weekday.${day}`) } } : refusal
}
