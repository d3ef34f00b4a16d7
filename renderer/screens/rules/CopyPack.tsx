import { TextInput } from '@mantine/core'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { deskNow } from '../../desk-clock.ts'
import { InPlaceForm } from '../../parts/InPlaceForm.tsx'
import { useZone } from '../../session.ts'
import { language, refusalText, useText } from '../../text/text.ts'
import type { Opened } from './opened.ts'
import { useDraftSave } from './use-draft-save.ts'
import { useRulesDraft } from './use-rules-draft.ts'
import look from '../../parts/Editor.module.css'

/** Another pack with the same clocks: a branch's own standard begins as a copy of the template. */
export function CopyPack({ pack, onDone, onOpen }: { pack: RulePack; onDone: () => void; onOpen: (opened: Opened) => void }) {
  const t = useText()
  const today = dateOf(deskNow(), useZone())
  const { save, busy, refusal, at, forget } = useDraftSave(pack)
  const draft = useRulesDraft(pack, 'copy', { id: `${pack.id}-2`, title: t('rules.copy.titleOf', { name: titleIn(pack.title, language()) }) as string })
  const { id, title } = draft.values
  async function submit(): Promise<void> {
    const { verifiedOn: _verified, ...kept } = pack
    // ladders of the copied pack stand at the copy's own clocks
    const ladders = pack.ladders.map((ladder) => (ladder.for.pack === pack.id ? { ...ladder, for: { ...ladder.for, pack: id.trim() } } : ladder))
    if (!(await save({ ...kept, id: id.trim(), version: 1, title: title.trim(), ladders, effectiveFrom: today }))) return
    draft.forget()
    onDone()
    onOpen({ kind: 'pack', id: id.trim(), version: 1 })
  }
  return (
    <InPlaceForm title={t('rules.act.copy')} about={t('rules.copy.about')} submit={t('rules.copy.submit')} onSubmit={() => void submit()} onCancel={onDone} busy={busy} refusal={refusal} restored={draft.restored} onClear={draft.clear}>
      <div className={look.pair}>
        <TextInput label={t('rules.field.title')} value={title} maxLength={200} error={at === 'title' && refusal ? refusalText(t, refusal) : undefined} onChange={({ currentTarget }) => draft.set({ title: currentTarget.value })} />
        <TextInput
          label={t('rules.field.id')} value={id} maxLength={64} error={at === 'id' && refusal ? refusalText(t, refusal) : undefined} spellCheck={false}
          onChange={({ currentTarget }) => {
            forget()
            draft.set({ id: currentTarget.value })
          }}
        />
      </div>
    </InPlaceForm>
  )
}
