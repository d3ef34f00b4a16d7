import { may } from '../../../shared/access/may.ts'
import { refuse } from '../../../shared/log/refusal.ts'
import { libraryId, type Library } from '../../../shared/rules/library.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { FilePick } from '../../parts/FilePick.tsx'
import { tell } from '../../parts/toasts.ts'
import { useActor } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import { Guarded } from '../../parts/Guarded.tsx'
import { placeInPack } from './clock-facts.ts'
import type { Opened } from './opened.ts'
import { readPackFile } from './pack-file.ts'

/** A pack out of a file becomes a draft: somebody here signs it off. */
export function ImportPack({ library, onOpen }: { library: Library; onOpen: (opened: Opened) => void }) {
  const t = useText()
  const actor = useActor()
  if (!may(actor, 'rules.draftPack')) return <Guarded words={t('rules.import.title')} verdict={refuse('notYourRole', { params: { role: actor.role } })} onClick={() => undefined} />
  async function take(file: File): Promise<void> {
    const { answer, content } = readPackFile(await file.text())
    const saved = answer.ok ? await execute({ type: 'rules.draftPack', id: libraryId, pack: answer.value }) : answer
    if (!saved.ok) {
      const { code, params } = saved.refusal
      const at = typeof params?.['at'] === 'string' ? { at: placeInPack(t, content, params['at']) } : {}
      return tell(t('rules.import.title'), { refusal: { code, params: { ...params, ...at } } })
    }
    if (!answer.ok) return
    const { id, version, title } = answer.value
    const replaced = library.packs.some(({ pack, signedOff }) => pack.id === id && !signedOff)
    tell(t(replaced ? 'rules.import.replaced' : 'rules.import.done', { name: titleIn(title, language()) }))
    onOpen({ kind: 'pack', id, version })
  }
  return <FilePick words={t('rules.import.title')} accept=".json,application/json" onPick={([file]) => file && void take(file)} />
}
