import { Checkbox, TextInput } from '@mantine/core'
import { Channel, lines, Stage } from '../../../shared/case/vocabulary.ts'
import { calendarsOf, type Library } from '../../../shared/rules/library.ts'
import { ownCalendars } from '../../../shared/rules/named-calendar.ts'
import { Moment, PauseKind, titleIn, type Clock, type RulePack } from '../../../shared/rules/pack.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { MoneyField } from '../../parts/MoneyField.tsx'
import { language, lineText, refusalText, useText } from '../../text/text.ts'
import { freeId } from '../../parts/limit-values.ts'
import { LimitFields } from '../../parts/LimitFields.tsx'
import { Several } from '../../parts/Several.tsx'
import { TitleFields } from '../../parts/TitleFields.tsx'
import { calendarWords } from './clock-facts.ts'
import { clockFrom, clockValues, type ClockValues } from './clock-values.ts'
import { ExtensionFields } from './ExtensionFields.tsx'
import { useDraftSave } from './use-draft-save.ts'
import { useRulesDraft } from './use-rules-draft.ts'
import look from '../../parts/Editor.module.css'

interface ClockFormProps { library: Library; pack: RulePack; index: number; clock: Clock | undefined; onDone: () => void }

/** A clock of a draft. What the rules of packs refuse is said at its field. */
export function ClockForm({ library, pack, index, clock, onDone }: ClockFormProps) {
  const t = useText()
  const { save, busy, refusal, at, forget } = useDraftSave(pack)
  const draft = useRulesDraft(pack, `clock ${clock?.id ?? ''}`, clockValues(clock))
  const { values } = draft
  const set = (change: Partial<ClockValues>) => {
    forget()
    draft.set(change)
  }
  const built = clockFrom(values, clock?.id ?? freeId('clock', pack.clocks.map(({ id }) => id)))
  const error = (...places: string[]) => (refusal && places.some((place) => at.startsWith(`clocks.${index}.${place}`)) ? refusalText(t, refusal) : undefined)
  const extensionError = (id: 'complex' | 'extended') => error(`extensions.${built.extensions.findIndex((one) => one.id === id)}.`)
  const submit = async () => {
    if (!(await save({ ...pack, clocks: pack.clocks.toSpliced(index, 1, built) }))) return
    draft.forget()
    onDone()
  }
  const triggers = [
    ...Moment.options.map((moment) => ({ value: moment as string, label: t(`rules.moment.${moment}`) })),
    ...pack.clocks.filter((one) => one.id !== clock?.id).map((one) => ({ value: `after:${one.id}`, label: t('rules.fact.afterClock', { clock: titleIn(one.title, language()) }) })),
  ]
  return (
    <InPlaceForm
      title={clock ? t('rules.editOf', { name: titleIn(clock.title, language()) }) : t('rules.addClock')} submit={t('frame.save')} onSubmit={() => void submit()} onCancel={onDone}
      busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}
    >
      <TitleFields values={values.title} onChange={(title) => set({ title })} error={error('title')} />
      <div className={look.pair}>
        <Choose label={t('rules.fact.trigger')} value={values.trigger} options={triggers} onChange={(trigger) => trigger && set({ trigger })} error={error('trigger')} />
        <Choose
          label={t('rules.fact.calendar')} value={values.calendar} onChange={(calendar) => calendar && set({ calendar })} error={error('calendar')}
          options={[...ownCalendars, ...calendarsOf(library).map(({ id }) => id)].map((value) => ({ value, label: calendarWords(t, library, value) }))}
        />
      </div>
      <LimitFields label={t('rules.fact.limit')} amount={values.amount} unit={values.unit} onAmount={(amount) => set({ amount })} onUnit={(unit) => set({ unit })} error={error('limit')} />
      {values.unit === 'workingDay' && (
        <Checkbox size="xs" label={t('rules.fact.endOfDay')} checked={values.endOfDay} onChange={({ currentTarget }) => set({ endOfDay: currentTarget.checked })} />
      )}
      <Several label={t('rules.fact.endsWith')} chosen={values.endsWith} options={Moment.options.map((value) => ({ value, words: t(`rules.moment.${value}`) }))} onChange={(endsWith) => set({ endsWith })} error={error('endsWith')} />
      <div className={look.pair}>
        <Choices label={t('rules.field.kind')} value={values.kind} onChange={(kind) => set({ kind })} options={(['law', 'company'] as const).map((value) => ({ value, words: t(`words.sum.kind.${value}`) }))} />
        <Choices label={t('rules.fact.duty')} value={values.duty} onChange={(duty) => set({ duty })} options={(['desk', 'complainant', 'opportunity'] as const).map((value) => ({ value, words: t(`rules.dutyShort.${value}`) }))} />
      </div>
      <div className={look.three}>
        <TextInput label={t('rules.fact.source')} value={values.law} maxLength={200} error={error('source')} onChange={({ currentTarget }) => set({ law: currentTarget.value })} />
        <TextInput label={t('rules.field.article')} value={values.article} maxLength={100} onChange={({ currentTarget }) => set({ article: currentTarget.value })} />
        <TextInput label={t('rules.field.rule')} value={values.rule} maxLength={40} onChange={({ currentTarget }) => set({ rule: currentTarget.value })} />
      </div>
      <Several label={t('rules.fact.pausedBy')} chosen={values.pausedBy} options={PauseKind.options.map((value) => ({ value, words: t(`words.suspension.${value}`) }))} onChange={(pausedBy) => set({ pausedBy })} error={error('pausedBy', 'pauseSource')} />
      {values.pausedBy.length > 0 && (
        <div className={look.pair}>
          <TextInput label={t('rules.field.pauseLaw')} value={values.pauseLaw} maxLength={200} onChange={({ currentTarget }) => set({ pauseLaw: currentTarget.value })} />
          <TextInput label={t('rules.field.article')} value={values.pauseArticle} maxLength={100} onChange={({ currentTarget }) => set({ pauseArticle: currentTarget.value })} />
        </div>
      )}
      <ExtensionFields id="complex" values={values.complex} onChange={(complex) => set({ complex })} error={extensionError('complex')} />
      <ExtensionFields id="extended" values={values.extended} onChange={(extended) => set({ extended })} error={extensionError('extended')} />
      <h3>{t('rules.fact.when')}</h3>
      <div className={look.pair}>
        <Choices
          label={t('rules.field.stage')} value={values.stage ?? 'any'} onChange={(stage) => set({ stage: stage === 'any' ? undefined : stage })}
          options={[{ value: 'any', words: t('rules.any') }, ...Stage.options.map((value) => ({ value, words: t(`words.stage.${value}`) }))]}
        />
        <Choices
          label={t('words.field.forwardedByRegulator')} value={values.forwarded} onChange={(forwarded) => set({ forwarded })}
          options={(['any', 'yes', 'no'] as const).map((value) => ({ value, words: value === 'any' ? t('rules.any') : t(`frame.${value}`) }))}
        />
      </div>
      <Several label={t('words.field.channel')} chosen={values.channels} options={Channel.options.map((value) => ({ value, words: t(`words.channel.${value}`) }))} onChange={(channels) => set({ channels })} />
      <Several label={t('words.field.line')} chosen={values.lines} options={[...new Set([...lines, ...values.lines])].map((value) => ({ value, words: lineText(t, value) }))} onChange={(chosen) => set({ lines: chosen })} />
      <div className={look.pair}>
        <MoneyField label={t('rules.field.amountFrom')} value={values.amountFrom} onChange={(amountFrom) => set({ amountFrom })} error={error('when.amountFrom')} />
        <MoneyField label={t('rules.field.amountBelow')} value={values.amountBelow} onChange={(amountBelow) => set({ amountBelow })} error={error('when.amountBelow')} />
      </div>
    </InPlaceForm>
  )
}
