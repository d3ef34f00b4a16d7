import type { ReactNode } from 'react'
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import type { IncidentCommandType } from '../../../../shared/incident/commands.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm, type CommandForm, type Missing, type Unfinished } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { go } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { lookUp, useText, type Text } from '../../../text/text.ts'

/** `part`: what of the incident the form is about, as the act names it. */
export interface FormProps { file: IncidentFile; part?: readonly string[] }

export const closeForm = (): void => go({ act: undefined })
export const actName = (t: Text, type: string): string => lookUp(t, `words.incident.entry.${type.slice('incident.'.length)}`) ?? type

interface Options<Values, Type extends IncidentCommandType> extends FormProps {
  type: Type
  initial: Values
  /** the command without its id, which is the incident's */
  body: (values: Values) => Omit<Unfinished<Type>, 'id'>
  missing?: (values: Values) => readonly Missing[]
}

/** A form on the opened incident: its draft, its command, the word when it is saved. */
export function useIncidentForm<Values extends object, Type extends IncidentCommandType>({ file, part, type, initial, body, missing }: Options<Values, Type>): CommandForm<Values> {
  const t = useText()
  const actor = useActor()
  const { id } = file.incident
  return useCommandForm<Values, Type>({
    type,
    draft: draftName(id, [type, ...(part ?? [])].join('/'), actor.id),
    initial,
    body: (values) => ({ id, ...body(values) }) as Unfinished<Type>,
    missing,
    done: () => {
      closeForm()
      tell(t('incidents.saved', { act: actName(t, type) }))
    },
  })
}

type FormState = Pick<CommandForm<object>, 'submit' | 'busy' | 'refusal' | 'restored' | 'clear'>

interface IncidentFormProps { type: IncidentCommandType; form: FormState; submit?: string; title?: string; about?: ReactNode; grave?: boolean; children: ReactNode }

export function IncidentForm({ type, form, submit, title, about, grave = false, children }: IncidentFormProps) {
  const t = useText()
  const words = actName(t, type)
  return (
    <InPlaceForm
      title={title ?? words} about={about ?? lookUp(t, `incidents.about.${type.slice('incident.'.length)}`)} submit={submit ?? t('frame.save')} onSubmit={form.submit} onCancel={closeForm} busy={form.busy}
      refusal={form.refusal} restored={form.restored} onClear={form.clear} grave={grave}
    >
      {children}
    </InPlaceForm>
  )
}
