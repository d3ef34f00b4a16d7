import { Button, Textarea, TextInput } from '@mantine/core'
import type { LinkedCase } from '../../../../shared/incident/commands.ts'
import type { CommandForm } from '../../../parts/use-command-form.ts'
import { labelled, listed, useText } from '../../../text/text.ts'
import { CasesField } from '../../../parts/CasesField.tsx'
import type { CallValues, ItemValues } from './call-values.ts'
import look from '../Conferences.module.css'

interface AgendaFieldsProps { form: CommandForm<CallValues>; onCases: (cases: readonly LinkedCase[]) => void; onItem: () => void }

/** What is on the table: each case an item with its time and its questions; items without a case too. */
export function AgendaFields({ form, onCases, onItem }: AgendaFieldsProps) {
  const t = useText()
  const { items } = form.values
  const change = (itemId: string, next: Partial<ItemValues>) => form.set({ items: items.map((one) => (one.itemId === itemId ? { ...one, ...next } : one)) })
  const linked = items.flatMap(({ caseId, caseNumber }): LinkedCase[] => (caseId ? [{ caseId, number: caseNumber ?? '' }] : []))
  return (
    <fieldset className={look.people}>
      <legend>{t('words.conference.field.agenda')}</legend>
      {items.map((one, index) => (
        <div key={one.itemId} className={look.itemFields}>
          <div className={look.itemLine}>
            <TextInput
              label={one.caseNumber ? labelled(t, t('conferences.form.item', { nth: index + 1 }), one.caseNumber) : t('conferences.form.item', { nth: index + 1 })} value={one.title}
              onChange={({ currentTarget }) => change(one.itemId, { title: currentTarget.value })} onBlur={() => form.left(`agenda.${index}.title`)} error={form.error(`agenda.${index}.title`)}
            />
            <TextInput
              label={t('conferences.form.minutes')} inputMode="numeric" value={one.minutes} onChange={({ currentTarget }) => change(one.itemId, { minutes: currentTarget.value })}
              onBlur={() => form.left(`agenda.${index}.plannedMinutes`)} error={form.error(`agenda.${index}.plannedMinutes`)}
            />
            <button type="button" className={look.link} aria-label={labelled(t, t('frame.remove'), one.title)} onClick={() => form.set({ items: items.filter(({ itemId }) => itemId !== one.itemId) })}>{t('frame.remove')}</button>
          </div>
          {one.proposed && <p className={look.grey}>{t('conferences.proposedFor', { reasons: listed(t, one.proposed.reasons.map((reason) => t(`words.conference.reason.${reason}`))) })}</p>}
          <Textarea
            label={t('conferences.form.questions')} autosize minRows={2} maxRows={8} value={one.questions} onChange={({ currentTarget }) => change(one.itemId, { questions: currentTarget.value })}
            error={form.error(`agenda.${index}.questions`)}
          />
        </div>
      ))}
      <CasesField label={t('conferences.form.addCase')} value={linked} onChange={onCases} />
      <div className={look.row}><Button variant="default" onClick={onItem}>{t('conferences.form.addItem')}</Button></div>
    </fieldset>
  )
}
