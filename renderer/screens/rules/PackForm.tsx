import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import type { Library } from '../../../shared/rules/library.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { deskNow } from '../../desk-clock.ts'
import { Choose } from '../../parts/Choose.tsx'
import { readDate } from '../../parts/dates.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { WhenField } from '../../parts/WhenField.tsx'
import { useZone } from '../../session.ts'
import { language, refusalText, useText } from '../../text/text.ts'
import { titleFrom, titleValues } from '../../parts/limit-values.ts'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { useDraftSave } from './use-draft-save.ts'
import { useRulesDraft } from './use-rules-draft.ts'
import look from '../../parts/Editor.module.css'

interface PackFormProps { library: Library; pack: RulePack; onDone: () => void }

/** Name, days, and what the pack lies on. */
export function PackForm({ library, pack, onDone }: PackFormProps) {
  const t = useText()
  const today = dateOf(deskNow(), useZone())
  const { save, busy, refusal, at, forget } = useDraftSave(pack)
  const draft = useRulesDraft(pack, 'pack', {
    title: titleValues(pack.title), from: pack.effectiveFrom as string, to: (pack.effectiveTo ?? '') as string, verified: (pack.verifiedOn ?? '') as string, overlays: pack.overlays ?? '',
  })
  const { title, from, to, verified, overlays } = draft.values
  const error = (place: string) => (refusal && at.startsWith(place) ? refusalText(t, refusal) : undefined)
  // what cannot be read as a date stays text, so that the rules of packs refuse it
  const dated = (typed: string) => (typed.trim() === '' ? undefined : (readDate(typed, today) ?? typed))
  const submit = async () => {
    const { effectiveTo: _to, verifiedOn: _on, overlays: _over, ...kept } = pack
    const next = {
      ...kept, title: titleFrom(title), effectiveFrom: dated(from) ?? '', ...(dated(to) && { effectiveTo: dated(to) }), ...(dated(verified) && { verifiedOn: dated(verified) }),
      ...(overlays && { overlays }),
    }
    if (!(await save(next))) return
    draft.forget()
    onDone()
  }
  const set = (change: Partial<typeof draft.values>) => {
    forget()
    draft.set(change)
  }
  const others = library.packs.map((one) => one.pack).filter(({ id, overlays: lies }, place, all) => id !== pack.id && !lies && all.findIndex((other) => other.id === id) === place)
  return (
    <InPlaceForm title={t('rules.act.editPack')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone} busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}>
      <TitleFields values={title} onChange={(changed) => set({ title: changed })} error={error('title')} />
      <div className={look.three}>
        <WhenField label={t('rules.field.effectiveFrom')} value={from} onChange={(typed) => set({ from: typed })} error={error('effectiveFrom')} />
        <WhenField label={t('rules.field.effectiveTo')} value={to} onChange={(typed) => set({ to: typed })} error={error('effectiveTo')} />
        <WhenField label={t('rules.field.verifiedOn')} value={verified} onChange={(typed) => set({ verified: typed })} error={error('verifiedOn')} />
      </div>
      <Choose
        label={t('rules.field.overlays')} value={overlays || undefined} clearable onChange={(id) => set({ overlays: id ?? '' })} error={error('overlays')}
        options={others.map(({ id, title: name }) => ({ value: id, label: titleIn(name, language()) }))}
      />
    </InPlaceForm>
  )
}
