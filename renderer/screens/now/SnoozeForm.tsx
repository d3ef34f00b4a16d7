import { TextInput } from '@mantine/core'
import type { ReminderKey } from '../../../shared/reminders/reminders.ts'
import { remindersOf } from '../../../shared/reminders/reminders.ts'
import { deskNow } from '../../desk-clock.ts'
import { useMinute } from '../../desk.ts'
import { Choices } from '../../parts/Choices.tsx'
import { instantText, readDateTime } from '../../parts/dates.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { tell } from '../../parts/toasts.ts'
import { useCommandForm } from '../../parts/use-command-form.ts'
import { draftName } from '../../parts/use-draft.ts'
import { WhenField } from '../../parts/WhenField.tsx'
import { useActor, useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { snoozeChoices, snoozeUntil, type SnoozeChoice } from './snooze-times.ts'

/** Puts a reminder off, with the reason; the deadline stays where it is, and so does the line of an overdue case. */
export function SnoozeForm({ of, close }: { of: ReminderKey; close: () => void }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const now = useMinute()
  const untilOf = (choice: SnoozeChoice, typed: string) =>
    choice === 'typed' ? (typed.trim() ? (readDateTime(typed, now, zone) ?? typed) : undefined) : snoozeUntil(choice, now, zone)
  const form = useCommandForm({
    type: 'reminder.snooze',
    draft: draftName(of.entity, `snooze/${of.pack}/${of.clock}`, actor.id),
    initial: { choice: 'hour' as SnoozeChoice, typed: '', reason: '' },
    body: ({ choice, typed, reason }) => ({ id: remindersOf(actor.id), of, until: untilOf(choice, typed), reason }),
    missing: ({ choice, typed }) => {
      const until = untilOf(choice, typed)
      if (until === undefined) return [{ path: 'until', code: 'required' }]
      return until <= new Date(deskNow()).toISOString() ? [{ path: 'until', code: 'snoozeInPast', params: { at: instantText(t, until, zone) } }] : []
    },
    done: (_, { choice, typed }) => {
      close()
      const until = untilOf(choice, typed)
      tell(t('now.snooze.done', { at: until ? instantText(t, until, zone) : '' }))
    },
  })
  const { values, set } = form
  return (
    <InPlaceForm
      title={t('now.act.snooze')} about={t('now.snooze.about')} submit={t('now.act.snooze')} onSubmit={form.submit} onCancel={close} busy={form.busy}
      refusal={form.refusal} restored={form.restored} onClear={form.clear}
    >
      <Choices
        label={t('now.snooze.until')} value={values.choice} onChange={(choice) => set({ choice })}
        options={snoozeChoices.filter((choice) => choice === 'typed' || snoozeUntil(choice, now, zone) !== undefined)
          .map((value) => ({ value, words: t(`now.snooze.${value}`) }))}
      />
      {values.choice === 'typed' && (
        <WhenField
          label={t('now.snooze.at')} withTime value={values.typed} onChange={(typed) => set({ typed })} onLeave={() => form.left('until')}
          error={form.error('until')}
        />
      )}
      <TextInput label={t('now.snooze.reason')} data-first {...form.text('reason')} />
    </InPlaceForm>
  )
}
