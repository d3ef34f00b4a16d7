import type { ReactNode } from 'react'
import type { ConferenceCommandType } from '../../../../shared/conference/commands.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm, type CommandForm, type Missing, type Unfinished } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { go } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { lookUp, useText, type Text } from '../../../text/text.ts'

/** `part`: what of the conference the form is about, as the act names it. */
export interface FormProps { file: ConferenceFile; part?: readonly string[] }

/** Minutes are written by an act: what people said comes with it, all else out of the outcome. */
export type FormCommand = ConferenceCommandType | 'conference.saveMinutes'

export const closeForm = (): void => go({ act: undefined })
export const openPart = (act: ConferenceCommandType, ...part: (string | number)[]): void => go({ act: `${act}:${part.join('/')}` })
export const actName = (t: Text, type: string): string => lookUp(t, `words.conference.entry.${type.slice('conference.'.length)}`) ?? type

interface Options<Values, Type extends FormCommand> extends FormProps {
  type: Type
  initial: Values
  /** the command without its id, which is the conference's */
  body: (values: Values) => Omit<Unfinished<Type>, 'id'>
  missing?: (values: Values) => readonly Missing[]
  /** the word that it is saved, where the act has another name */
  name?: string
}

/** A form on the opened conference: its draft, its command, the word when it is saved. */
export function useConferenceForm<Values extends object, Type extends FormCommand>({ file, part, type, initial, body, missing, name }: Options<Values, Type>): CommandForm<Values> {
  const t = useText()
  const actor = useActor()
  const { id } = file.conference
  return useCommandForm<Values, Type>({
    type,
    draft: draftName(id, [type, ...(part ?? [])].join('/'), actor.id),
    initial,
    body: (values) => ({ id, ...body(values) }) as Unfinished<Type>,
    missing,
    done: () => {
      closeForm()
      tell(t('conferences.saved', { act: name ?? actName(t, type) }))
    },
  })
}

type FormState = Pick<CommandForm<object>, 'submit' | 'busy' | 'refusal' | 'restored' | 'clear'>

interface ConferenceFormProps { type: ConferenceCommandType; form: FormState; submit?: string; title?: string; about?: ReactNode; grave?: boolean; children: ReactNode }

export function ConferenceForm({ type, form, submit, title, about, grave = false, children }: ConferenceFormProps) {
  const t = useText()
  return (
    <InPlaceForm
      title={title ?? actName(t, type)} about={about ?? lookUp(t, `conferences.about.${type.slice('conference.'.length)}`)} submit={submit ?? t('frame.save')} onSubmit={form.submit} onCancel={closeForm} busy={form.busy}
      refusal={form.refusal} restored={form.restored} onClear={form.clear} grave={grave}
    >
      {children}
    </InPlaceForm>
  )
}
