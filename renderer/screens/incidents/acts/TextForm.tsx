import { Textarea } from '@mantine/core'
import type { IncidentCommandType } from '../../../../shared/incident/commands.ts'
import { filled } from '../../../parts/filled.ts'
import type { Unfinished } from '../../../parts/use-command-form.ts'
import { IncidentForm, useIncidentForm, type FormProps } from './IncidentForm.tsx'

interface TextFormProps<Type extends IncidentCommandType> extends FormProps {
  type: Type
  label: string
  /** the member of the command that the text becomes */
  member: keyof Unfinished<Type> & string
  rest?: object
  title?: string
  grave?: boolean
}

/** Acts that take one text: a reason, a remark, a result. */
export function TextForm<Type extends IncidentCommandType>({ file, part, type, label, member, rest, title, grave = false }: TextFormProps<Type>) {
  const form = useIncidentForm<{ text: string }, Type>({
    file, ...(part && { part }), type, initial: { text: '' }, body: ({ text }) => ({ ...rest, [member]: filled(text) }) as Omit<Unfinished<Type>, 'id'>,
  })
  return (
    <IncidentForm type={type} form={form} {...(title && { title })} grave={grave}>
      <Textarea label={label} autosize minRows={2} {...form.text('text', member)} />
    </IncidentForm>
  )
}
