import { Button } from '@mantine/core'
import type { Answer } from '../../../shared/log/refusal.ts'
import { decideLibrary, type Library, type LibraryCommand } from '../../../shared/rules/library.ts'
import { useActor } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'

/** What the library's rules would answer now to whoever sits here. */
export function useVerdict(library: Library): (command: LibraryCommand) => Answer<undefined> {
  const actor = useActor()
  return (command) => decideLibrary(library, command, { actor })
}

interface GuardedProps { words: string; verdict: Answer<undefined>; onClick: () => void; strong?: boolean; expanded?: boolean }

/** Grey with the reason where the rules refuse. */
export function Guarded({ words, verdict, onClick, strong = false, expanded }: GuardedProps) {
  const t = useText()
  return (
    <Button
      variant={strong ? 'filled' : 'default'} disabled={!verdict.ok} title={verdict.ok ? undefined : refusalText(t, verdict.refusal)} aria-expanded={expanded}
      onClick={onClick}
    >
      {words}
    </Button>
  )
}
