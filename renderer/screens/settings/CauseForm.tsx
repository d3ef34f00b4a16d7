import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { addable, groupOf, isGroup, renamable, type Cause } from '../../../shared/directory/causes.ts'
import { directoryId } from '../../../shared/directory/directory.ts'
import { refuse, type Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { useCauseName } from '../../parts/causes.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { tell } from '../../parts/toasts.ts'
import { refusalText, useText } from '../../text/text.ts'

interface Named { cause: string; name: string }
interface CauseFormProps { causes: readonly Cause[]; renamed?: Named; under?: Named; onDone: () => void }

/** The name of a new cause, or the new name of one that is there. */
export function CauseForm({ causes, renamed, under, onDone }: CauseFormProps) {
  const t = useText()
  const causeName = useCauseName()
  const [name, setName] = useState(renamed?.name ?? '')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const wanted = name.trim()
  const group = under?.cause ?? (renamed && !isGroup(renamed.cause) ? groupOf(renamed.cause) : undefined)
  const command = renamed
    ? ({ type: 'directory.renameCause', id: directoryId, cause: renamed.cause, name: wanted } as const)
    : ({ type: 'directory.addCause', id: directoryId, ...(under && { under: under.cause }), name: wanted } as const)
  // the rules know the names that were given; the words of this language stand on the screen only
  const beside = causes.filter(({ cause }) => cause !== renamed?.cause && (group === undefined ? isGroup(cause) : !isGroup(cause) && groupOf(cause) === group))
  const said = beside.some(({ cause }) => causeName(cause).split(' · ').at(-1) === wanted) ? refuse('causeExists', { params: { name: wanted } }) : undefined
  const verdict = said ?? (command.type === 'directory.renameCause' ? renamable(causes, command) : addable(causes, command))

  async function save(): Promise<void> {
    if (busy || !wanted || !verdict.ok) return
    if (wanted === renamed?.name) return onDone()
    setBusy(true)
    const answer = await execute(command)
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    tell(t(renamed ? 'settings.causes.renamed' : 'settings.causes.added', { name: wanted }))
    onDone()
  }
  return (
    <InPlaceForm
      title={renamed ? t('settings.causes.renameOf', { name: renamed.name }) : under ? t('settings.causes.addDetailTo', { name: under.name }) : t('settings.causes.add')}
      {...(renamed && { about: t('settings.causes.renameAbout') })} submit={t(renamed ? 'frame.save' : 'frame.add')} onSubmit={() => void save()} onCancel={onDone}
      busy={busy} refusal={refusal}
    >
      <TextInput
        label={t('settings.causes.name')} value={name} maxLength={60} maw={320} error={wanted && !verdict.ok ? refusalText(t, verdict.refusal) : undefined}
        onChange={({ currentTarget }) => {
          setRefusal(undefined)
          setName(currentTarget.value)
        }}
      />
    </InPlaceForm>
  )
}
