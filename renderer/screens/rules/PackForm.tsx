import { useState } from 'react'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import type { Library } from '../../../shared/rules/library.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { Choose } from '../../parts/Choose.tsx'
import { readDate } from '../../parts/dates.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { WhenField } from '../../parts/WhenField.tsx'
import { useZone } from '../../session.ts'
import { language, refusalText, useText } from '../../text/text.ts'
import { titleFrom, titleValues } from './clock-values.ts'
import { TitleFields } from './TitleFields.tsx'
import { useDraftSave } from './use-draft-save.ts'
import look from './Rules.module.css'

interface PackFormProps { library: Library; pack: RulePack; onDone: () => void }

/** Name, days, and what the pack lies on. */
export function PackForm({ library, pack, onDone }: PackFormProps) {
  const t = useText()
  const today = dateOf(Date.now(), useZone())
  const { save, busy, refusal, at, forget } = useDraftSave(pack)
  const [title, setTitle] = useState(() => titleValues(pack.title))
  const [from, setFrom] = useState<string>(pack.effectiveFrom)
  const [to, setTo] = useState<string>(pack.effectiveTo ?? '')
  const [verified, setVerified] = useState<string>(pack.verifiedOn ?? '')
  const [overlays, setOverlays] = useState(pack.overlays)
  const error = (place: string) => (refusal && at.startsWith(place) ? refusalText(t, refusal) : undefined)
  // what cannot be read as a date stays text, so that the rules of packs refuse it
  const dated = (typed: string) => (typed.trim() === '' ? undefined : (readDate(typed, today) ?? typed))
  const submit = async () => {
    const { effectiveTo: _to, verifiedOn: _on, overlays: _over, ...kept } = pack
    const next = {
      ...kept, title: titleFrom(title), effectiveFrom: dated(from) ?? '', ...(dated(to) && { effectiveTo: dated(to) }), ...(dated(verified) && { verifiedOn: dated(verified) }),
      ...(overlays && { overlays }),
    }
    if (await save(next)) onDone()
  }
  const set = (change: (typed: string) => void) => (typed: string) => {
    forget()
    change(typed)
  }
  const others = library.packs.map((one) => one.pack).filter(({ id, overlays: lies }, place, all) => id !== pack.id && !lies && all.findIndex((other) => other.id === id) === place)
  return (
    <InPlaceForm title={t('rules.act.editPack')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone} busy={busy} refusal={refusal}>
      <TitleFields values={title} onChange={setTitle} error={error('title')} />
      <div className={look.three}>
        <WhenField label={t('rules.field.effectiveFrom')} value={from} onChange={set(setFrom)} error={error('effectiveFrom')} />
        <WhenField label={t('rules.field.effectiveTo')} value={to} onChange={set(setTo)} error={error('effectiveTo')} />
        <WhenField label={t('rules.field.verifiedOn')} value={verified} onChange={set(setVerified)} error={error('verifiedOn')} />
      </div>
      <Choose
        label={t('rules.field.overlays')} value={overlays} clearable onChange={setOverlays} error={error('overlays')}
        options={others.map(({ id, title: name }) => ({ value: id, label: titleIn(name, language()) }))}
      />
    </InPlaceForm>
  )
}
