import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CommandForm } from '../../../parts/use-command-form.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useText } from '../../../text/text.ts'
import pair from '../../../parts/Fields.module.css'
import type { InvitationValues } from './invitation-values.ts'

/** Subject, time, place and purpose. `path`: where the members stand in the command; what the children are stands before the purpose. */
export function InvitationFields<Values extends InvitationValues>({ form, path, children }: { form: CommandForm<Values>; path: string; children?: ReactNode }) {
  const t = useText()
  const { values } = form
  const set = (change: Partial<InvitationValues>) => form.set(change as Partial<Values>)
  const text = (key: 'title' | 'minutes' | 'place' | 'link' | 'purpose', member: string = key) => ({
    value: values[key], onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => set({ [key]: value }), onBlur: () => form.left(path + member), error: form.error(path + member),
  })
  return (
    <>
      <TextInput label={t('words.conference.field.title')} {...text('title')} />
      <div className={pair.pair}>
        <WhenField
          label={t('words.conference.field.startsAt')} withTime value={values.startsAt} onChange={(startsAt) => set({ startsAt })} onLeave={() => form.left(`${path}startsAt`)} error={form.error(`${path}startsAt`)}
        />
        <TextInput label={t('conferences.form.minutes')} inputMode="numeric" {...text('minutes', 'durationMinutes')} />
      </div>
      <div className={pair.pair}>
        <TextInput label={t('words.conference.field.place')} {...text('place')} />
        <TextInput label={t('words.conference.field.link')} inputMode="url" spellCheck={false} {...text('link')} />
      </div>
      {children}
      <Textarea label={t('words.conference.field.purpose')} autosize minRows={2} {...text('purpose')} />
    </>
  )
}
