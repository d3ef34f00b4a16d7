import type { Library } from '../../../shared/rules/library.ts'
import { titleIn, type Ladder, type RulePack } from '../../../shared/rules/pack.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { ladderFrom, ladderValues, type LadderValues } from '../../parts/ladder-values.ts'
import { LadderStepsFields } from '../../parts/LadderStepsFields.tsx'
import { freeId } from '../../parts/limit-values.ts'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { language, refusalText, useText } from '../../text/text.ts'
import { useDraftSave } from './use-draft-save.ts'
import { useRulesDraft } from './use-rules-draft.ts'
import look from '../../parts/Editor.module.css'

interface LadderFormProps { library: Library; pack: RulePack; index: number; ladder: Ladder | undefined; onDone: () => void }

/** At which clocks a ladder stands and who is told when. */
export function LadderForm({ library, pack, index, ladder, onDone }: LadderFormProps) {
  const t = useText()
  const { save, busy, refusal, at, forget } = useDraftSave(pack)
  const draft = useRulesDraft(pack, `ladder ${ladder?.id ?? ''}`, ladderValues(ladder, pack.clocks.length > 0 ? pack.id : ''))
  const { values } = draft
  const set = (change: Partial<LadderValues>) => {
    forget()
    draft.set(change)
  }
  const error = (place: string) => (refusal && at.startsWith(`ladders.${index}.${place}`) ? refusalText(t, refusal) : undefined)
  const submit = async () => {
    const built = ladderFrom(values, ladder?.id ?? freeId('ladder', pack.ladders.map(({ id }) => id)))
    if (!(await save({ ...pack, ladders: pack.ladders.toSpliced(index, 1, built) }))) return
    draft.forget()
    onDone()
  }
  const packs = [pack, ...library.packs.map((one) => one.pack).filter(({ id }, place, all) => id !== pack.id && all.findIndex((other) => other.id === id) === place)]
  const clocks = packs.find(({ id }) => id === values.pack)?.clocks ?? []
  return (
    <InPlaceForm
      title={ladder ? t('rules.editOf', { name: titleIn(ladder.title, language()) }) : t('rules.addLadder')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone}
      busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}
    >
      <TitleFields values={values.title} onChange={(title) => set({ title })} error={error('title')} />
      <div className={look.pair}>
        <Choose
          label={t('rules.field.forPack')} value={values.pack || undefined} clearable onChange={(id) => set({ pack: id ?? '', clock: '' })} placeholder={t('rules.any')}
          options={packs.map(({ id, title }) => ({ value: id, label: titleIn(title, language()) }))}
        />
        <Choose
          label={t('rules.field.forClock')} value={values.clock || undefined} clearable onChange={(id) => set({ clock: id ?? '' })} placeholder={t('rules.any')}
          options={clocks.map(({ id, title }) => ({ value: id, label: titleIn(title, language()) }))}
        />
      </div>
      <Choices
        label={t('rules.field.forKind')} value={values.kind || 'any'} onChange={(kind) => set({ kind: kind === 'any' ? '' : kind })}
        options={['any', 'law', 'company'].map((value) => ({ value, words: value === 'any' ? t('rules.any') : t(`rules.kindClocks.${value === 'law' ? 'law' : 'company'}`) }))}
      />
      <LadderStepsFields steps={values.steps} onChange={(steps) => set({ steps })} error={error} />
    </InPlaceForm>
  )
}
