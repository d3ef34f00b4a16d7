import { useState } from 'react'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { Refused } from '../../parts/Refused.tsx'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { GradingPage } from './grading/GradingPage.tsx'
import { nameOf, openable, type Opened } from './opened.ts'
import { PlaybookPage } from './PlaybookPage.tsx'
import { PlaybooksList } from './PlaybooksList.tsx'
import look from '../../parts/Editor.module.css'

/** Plans and the matrix of grading: what the response to an incident goes by. Everybody reads, managers change. */
export function Playbooks() {
  const t = useText()
  const { value: playbooks, refusal } = useDesk('playbooks', {}, { keep: true })
  const { value: grading } = useDesk('grading', {}, { keep: true })
  const [opened, setOpened] = useState<Opened>()
  const all = openable(playbooks ?? [])
  const shown = (opened && all.find((one) => nameOf(one) === nameOf(opened))) ?? all[0]
  const step = (by: number) => () => {
    const next = all[all.findIndex((one) => shown && nameOf(one) === nameOf(shown)) + by]
    if (next) setOpened(next)
  }
  useKeys('screen', t('playbooks.title'), [
    { on: ['j', 'ArrowDown'], words: t('playbooks.key.next'), run: step(1) },
    { on: ['k', 'ArrowUp'], words: t('playbooks.key.previous'), run: step(-1) },
    { on: ['Escape'], words: t('playbooks.key.back'), run: () => go({ room: 'incidents' }) },
  ])
  if (refusal) return <Refused refusal={refusal} />
  if (!playbooks || !shown) return null
  const playbook = shown.kind === 'plan' ? playbooks.find(({ planId }) => planId === shown.planId) : undefined
  return (
    <div className={look.page}>
      <PlaybooksList playbooks={playbooks} shown={shown} onOpen={setOpened} />
      <div className={look.opened} key={nameOf(shown)}>
        {playbook && <PlaybookPage playbook={playbook} onOpen={setOpened} />}
        {shown.kind === 'grading' && grading && <GradingPage grading={grading} />}
      </div>
    </div>
  )
}
