import type { Answer } from '../../../shared/log/refusal.ts'
import { decideLibrary, libraryId, type Library } from '../../../shared/rules/library.ts'
import { readPack, type RulePack } from '../../../shared/rules/pack.ts'
import { execute } from '../../desk.ts'
import { useWholeSave, type WholeSave } from '../../parts/use-whole-save.ts'
import { useActor } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { placeInPack } from './clock-facts.ts'

export interface DraftSave extends WholeSave { verdict: (library: Library) => Answer<undefined> }

/** The draft of a pack, and whether it may be written at all. */
export function useDraftSave(pack: RulePack): DraftSave {
  const t = useText()
  const actor = useActor()
  const save = useWholeSave<RulePack>({ read: readPack, send: (next) => execute({ type: 'rules.draftPack', id: libraryId, pack: next }), place: (next, at) => placeInPack(t, next, at) })
  return { ...save, verdict: (library) => decideLibrary(library, { type: 'rules.draftPack', id: libraryId, pack }, { actor }) }
}
