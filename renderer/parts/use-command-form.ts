/**
 * A form that becomes one command: its draft, the check of a field when it is left (by the command's own schema, so that the screen and
 * the desk never disagree), saving, and the refusal that came back. What was typed stays until it is saved.
 */
import { useState } from 'react'
import type { Act } from '../../shared/contract/acts.ts'
import type { Command, ExecuteValue } from '../../shared/contract/bridge.ts'
import type { Refusal } from '../../shared/log/refusal.ts'
import { execute } from '../desk.ts'
import { refusalText, useText } from '../text/text.ts'
import { problemsOf } from './problems.ts'
import { useDraft } from './use-draft.ts'

type Sent = Command | Act
export type SentType = Sent['type']
type SentOf<Type extends SentType> = Extract<Sent, { type: Type }>

interface Options<Values, Type extends SentType> {
  type: Type
  /** where the draft is kept; absent for what must not be written down, such as a passphrase */
  draft?: string | undefined
  initial: Values
  /** the command as far as it is filled in; the schema says what is missing */
  body: (values: Values) => Unfinished<Type>
  /** members that the rules ask for beyond the schema, and the refusal that each would meet: all are marked at once, when saving is tried */
  missing?: ((values: Values) => readonly Missing[]) | undefined
  done: (value: ExecuteValue<SentOf<Type>>, values: Values) => void
}

export interface Missing extends Pick<Refusal, 'code' | 'params'> { path: string }

/** The members of a command, any of which may still be missing. */
export type Unfinished<Type extends SentType> = { [Key in Exclude<keyof SentOf<Type>, 'type'>]?: unknown }

export interface CommandForm<Values> {
  values: Values
  set: (change: Partial<Values>) => void
  restored: boolean
  clear: () => void
  busy: boolean
  refusal: Refusal | undefined
  /** what is wrong with the member at this path of the command, once it was left or saving was tried */
  error: (path: string) => string | undefined
  /** props of a text field */
  text: (key: KeysOfText<Values>, path?: string) => TextProps
  left: (path: string) => void
  submit: () => void
}
export interface TextProps {
  value: string; onChange: (event: { currentTarget: { value: string } }) => void; onBlur: () => void; error: string | undefined,
}
type KeysOfText<Values> = { [Key in keyof Values]-?: Values[Key] extends string ? Key : never }[keyof Values] & string

export function useCommandForm<Values extends object, Type extends SentType>(
  { type, draft: name, initial, body, missing, done }: Options<Values, Type>,
): CommandForm<Values> {
  const t = useText()
  const draft = useDraft(name, initial)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const problems = tried || left.size > 0 ? problemsOf(t, type, body(draft.values)) : undefined
  if (problems && tried) for (const { path, ...why } of missing?.(draft.values) ?? []) if (!problems.has(path)) problems.set(path, why.code === 'required' ? t('refusal.required') : refusalText(t, why))
  // a field that was only passed by is not scolded for being empty: the sentence would move what is about to be clicked
  const error = (path: string) => {
    const problem = tried || left.has(path) ? problems?.get(path) : undefined
    return tried || problem !== t('refusal.required') ? problem : undefined
  }
  const leave = (path: string) => setLeft((known) => (known.has(path) ? known : new Set([...known, path])))

  async function send(): Promise<void> {
    const { values } = draft
    const unfinished = body(values)
    setTried(true)
    if (problemsOf(t, type, unfinished).size > 0 || (missing?.(values).length ?? 0) > 0) {
      setRefusal({ code: 'invalid' })
      focusFirstProblem()
      return
    }
    setBusy(true)
    const answer = await execute({ type, ...unfinished } as unknown as SentOf<Type>)
    setBusy(false)
    if (!answer.ok) {
      setRefusal(answer.refusal)
      return
    }
    setRefusal(undefined)
    draft.forget()
    done(answer.value, values)
  }

  return {
    values: draft.values,
    set: (change) => {
      setRefusal(undefined)
      draft.set(change)
    },
    restored: draft.restored,
    clear: () => {
      draft.clear()
      setTried(false)
      setLeft(new Set())
      setRefusal(undefined)
    },
    busy,
    refusal,
    error,
    left: leave,
    text: (key, path = key) => ({
      value: draft.values[key] as string,
      onChange: ({ currentTarget: { value } }) => {
        setRefusal(undefined)
        draft.set({ [key]: value } as Partial<Values>)
      },
      onBlur: () => leave(path),
      error: error(path),
    }),
    submit: () => {
      if (!busy) void send()
    },
  }
}

/** The field that is wrong gets the focus, once it is drawn as such. */
function focusFirstProblem(): void {
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>('form [aria-invalid=true]')
    // a group of choices takes no focus itself
    const field = wrong?.matches(fields) ? wrong : wrong?.querySelector<HTMLElement>(fields)
    field?.focus()
  })
}
const fields = 'input, textarea, select, button'
