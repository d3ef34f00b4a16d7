import { Button } from '@mantine/core'
import type { Answer } from '../../shared/log/refusal.ts'
import { refusalText, useText } from '../text/text.ts'

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
