import type { Answer } from '../../../shared/log/refusal.ts'
import { decideLibrary, type Library, type LibraryCommand } from '../../../shared/rules/library.ts'
import { useActor } from '../../session.ts'

/** What the library's rules would answer now to whoever sits here. */
export function useVerdict(library: Library): (command: LibraryCommand) => Answer<undefined> {
  const actor = useActor()
  return (command) => decideLibrary(library, command, { actor })
}
