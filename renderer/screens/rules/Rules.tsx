import { useState } from 'react'
import { calendarsOf, yearsOf } from '../../../shared/rules/library.ts'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { Refused } from '../../parts/Refused.tsx'
import { go } from '../../router.ts'
import { useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { CalendarPage } from './CalendarPage.tsx'
import { Hours } from './Hours.tsx'
import { LoadYear } from './LoadYear.tsx'
import { nameOf, openable, type Opened } from './opened.ts'
import { PackPage } from './PackPage.tsx'
import { RulesList } from './RulesList.tsx'
import { YearPage } from './YearPage.tsx'
import look from '../../parts/Editor.module.css'

/** Packs and calendars: what every deadline is computed from. Everybody reads, managers change. */
export function Rules() {
  const t = useText()
  const { branch } = useSeat().session
  const { value: library, refusal } = useDesk('library', {}, { keep: true })
  const [opened, setOpened] = useState<Opened>()
  const all = library ? openable(library, branch.branchId) : []
  const shown = (opened && all.find((one) => nameOf(one) === nameOf(opened))) ?? all[0]
  const step = (by: number) => () => {
    const next = all[all.findIndex((one) => shown && nameOf(one) === nameOf(shown)) + by]
    if (next) setOpened(next)
  }
  useKeys('screen', t('rules.title'), [
    { on: ['j', 'ArrowDown'], words: t('rules.key.next'), run: step(1) },
    { on: ['k', 'ArrowUp'], words: t('rules.key.previous'), run: step(-1) },
    { on: ['Escape'], words: t('frame.act.goCases'), run: () => go({ room: 'cases' }) },
  ])
  if (refusal) return <Refused refusal={refusal} />
  if (!library || !shown) return null
  const pack = shown.kind === 'pack' ? library.packs.find(({ pack: one }) => one.id === shown.id && one.version === shown.version) : undefined
  const year = shown.kind === 'year' ? yearsOf(library).find((one) => one.year === shown.year) : undefined
  return (
    <div className={look.page}>
      <RulesList library={library} shown={shown} onOpen={setOpened} />
      <div className={look.opened} key={nameOf(shown)}>
        {pack && <PackPage library={library} one={pack} onOpen={setOpened} />}
        {year && <YearPage library={library} year={year} />}
        {shown.kind === 'load' && <LoadYear library={library} onLoaded={(loaded) => setOpened({ kind: 'year', year: loaded })} />}
        {shown.kind === 'calendar' && <CalendarPage library={library} calendar={calendarsOf(library).find(({ id }) => id === shown.id)} onOpen={setOpened} />}
        {shown.kind === 'newCalendar' && <CalendarPage library={library} calendar={undefined} onOpen={setOpened} />}
        {shown.kind === 'hours' && <Hours library={library} branch={branch} />}
      </div>
    </div>
  )
}
