import type { ReactNode } from 'react'
import type { Act } from '../../../../shared/contract/acts.ts'
import type { Command } from '../../../../shared/contract/bridge.ts'
import type { CaseFile } from '../../../../shared/contract/case-file.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm, type CommandForm, type Missing, type SentType, type Unfinished } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { useSeat } from '../../../session.ts'
import { lookUp, useText } from '../../../text/text.ts'
import type { CaseAct } from '../case-acts.ts'

export interface ActProps {
  file: CaseFile
  act: CaseAct
  close: () => void
}

interface ActFormOptions<Values, Type extends SentType> extends ActProps {
  type: Type
  initial: Values
  /** the command without its id, which is the case's */
  body: (values: Values) => Omit<Unfinished<Type>, 'id'>
  /** what the rules ask for beyond the schema */
  missing?: (values: Values) => readonly Missing[]
  /** what is said when it is saved, and how it is taken back */
  done?: (values: Values) => { words?: string; undo?: Command | Act | undefined }
  /** what kept drafts are distinguished by, when one command has several forms */
  about?: string
}

/** A form on the opened case: its draft, its command, the word when it is saved. */
export function useActForm<Values extends object, Type extends SentType>(
  { file, act, close, type, initial, body, missing, done, about = '' }: ActFormOptions<Values, Type>,
): CommandForm<Values> {
  const t = useText()
  const { officerId } = useSeat().session.officer
  return useCommandForm<Values, Type>({
    type,
    draft: draftName(file.case.id, act + about, officerId),
    initial,
    body: (values) => ({ id: file.case.id, ...body(values) }) as Unfinished<Type>,
    missing,
    done: (_, values) => {
      close()
      const { words = t('acts.done.saved', { act: t(`acts.name.${act}`) }), undo } = done?.(values) ?? {}
      tell(words, undo ? { undo } : {})
    },
  })
}

interface ActFormProps<Values> extends ActProps {
  form: CommandForm<Values>
  submit: string
  title?: string
  grave?: boolean
  children?: ReactNode
}

export function ActForm<Values>({ form, act, close, submit, title, grave, children }: ActFormProps<Values>) {
  const t = useText()
  return (
    <InPlaceForm
      title={title ?? t(`acts.name.${act}`)} about={lookUp(t, `acts.about.${act}`)} submit={submit} onSubmit={form.submit} onCancel={close}
      busy={form.busy} refusal={form.refusal}
      restored={form.restored} onClear={form.clear} {...(grave && { grave })}
    >
      {children}
    </InPlaceForm>
  )
}
