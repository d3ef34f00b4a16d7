import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ConferenceCommandType } from '../../../../shared/conference/commands.ts'
import { filled } from '../../../parts/filled.ts'
import type { Unfinished } from '../../../parts/use-command-form.ts'
import { ConferenceForm, useConferenceForm, type FormProps } from './ConferenceForm.tsx'

interface TextFormProps<Type extends ConferenceCommandType> extends FormProps {
  type: Type
  label: string
  /** the member of the command that the text becomes */
  member: keyof Unfinished<Type> & string
  rest?: object
  title?: string
  submit?: string
  grave?: boolean
  children?: ReactNode
}

/** Acts that take one text: a reason, a remark, a result. */
export function TextForm<Type extends ConferenceCommandType>({ file, part, type, label, member, rest, title, submit, grave = false, children }: TextFormProps<Type>) {
  const form = useConferenceForm<{ text: string }, Type>({
    file, ...(part && { part }), type, initial: { text: '' }, body: ({ text }) => ({ ...rest, [member]: filled(text) }) as Omit<Unfinished<Type>, 'id'>,
  })
  return (
    <ConferenceForm type={type} form={form} {...(title && { title })} {...(submit && { submit })} grave={grave}>
      {children}
      <Textarea label={label} autosize minRows={2} {...form.text('text', member)} />
    </ConferenceForm>
  )
}
