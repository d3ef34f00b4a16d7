import { IconAlertTriangle } from '@tabler/icons-react'
import { Fragment, useEffect, useRef } from 'react'
import type { Library, LibraryPack } from '../../../shared/rules/library.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { useYearToLoad } from '../../parts/year-to-load.ts'
import { useSeat } from '../../session.ts'
import { language, useText, type Text } from '../../text/text.ts'
import { useRecomputing } from './recomputing.ts'
import { calendarWords } from './clock-facts.ts'
import { nameOf, openable, type Opened } from './opened.ts'
import look from '../../parts/Editor.module.css'

interface RulesListProps { library: Library; shown: Opened; onOpen: (opened: Opened) => void }

export function RulesList({ library, shown, onOpen }: RulesListProps) {
  const t = useText()
  const { branch } = useSeat().session
  const missing = useYearToLoad()
  const recomputing = useRecomputing()
  const list = useRef<HTMLElement>(null)
  const name = nameOf(shown)
  useEffect(() => void list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [name])
  const all = openable(library, branch.branchId)
  const item = (opened: Opened) => <Item key={nameOf(opened)} library={library} opened={opened} current={nameOf(opened) === name} onOpen={() => onOpen(opened)} />
  const groups = [
    { title: t('rules.packs'), items: all.filter(({ kind }) => kind === 'pack') },
    { title: t('rules.calendars'), items: all.filter(({ kind }) => kind === 'year' || kind === 'load') },
    { title: t('rules.hours.title'), items: all.filter(({ kind }) => kind === 'hours') },
    { title: t('rules.calendar.title'), items: all.filter(({ kind }) => kind === 'calendar' || kind === 'newCalendar') },
  ]
  return (
    <nav ref={list} className={look.list} aria-label={t('rules.title')}>
      <h1>{t('rules.title')}</h1>
      {missing !== undefined && (
        <p className={look.notice} role="note"><IconAlertTriangle size={15} aria-hidden /><span>{t('rules.yearMissing', { year: missing })}</span></p>
      )}
      {recomputing && <p className={look.notice} role="status"><span>{t('rules.recomputing', recomputing)}</span></p>}
      {groups.map(({ title, items }) => (
        <Fragment key={title}>
          <section className={look.group}>
            <h2>{title}</h2>
            {items.map(item)}
          </section>
        </Fragment>
      ))}
    </nav>
  )
}

interface ItemProps { library: Library; opened: Opened; current: boolean; onOpen: () => void }

function Item({ library, opened, current, onOpen }: ItemProps) {
  const t = useText()
  const { branch } = useSeat().session
  const pack = opened.kind === 'pack' ? library.packs.find((one) => one.pack.id === opened.id && one.pack.version === opened.version) : undefined
  const words = wordsOf()
  return (
    <button type="button" className={look.item} aria-current={current || undefined} data-used={pack ? isUsed(library, pack) : undefined} onClick={onOpen}>
      <span className={look.itemName} title={words}>{words}</span>
      {pack && (
        <span className={look.itemState}>
          {t('rules.version', { version: pack.pack.version })}
          <PackState library={library} one={pack} />
        </span>
      )}
    </button>
  )

  function wordsOf(): string {
    switch (opened.kind) {
      case 'pack':
        return pack ? titleIn(pack.pack.title, language()) : ''
      case 'year':
        return t('rules.year.name', { year: opened.year })
      case 'load':
        return t('rules.load.title')
      case 'hours':
        return branch.name
      case 'calendar':
        return calendarWords(t, library, opened.id)
      case 'newCalendar':
        return t('rules.calendar.new')
    }
  }
}

/** Of a pack that new cases are opened under, this version is the latest that is signed off. */
export function isUsed(library: Library, { pack, signedOff }: LibraryPack): boolean {
  const latest = Math.max(...library.packs.filter((one) => one.pack.id === pack.id && one.signedOff).map((one) => one.pack.version))
  return signedOff !== undefined && library.takenUp.includes(pack.id) && pack.version === latest
}

export function PackState({ library, one }: { library: Library; one: LibraryPack }) {
  const t = useText()
  const { tone, shape, words } = stateOf(t, library, one)
  return <span className={look.state} data-tone={tone}><span aria-hidden>{shape}</span> {words}</span>
}

function stateOf(t: Text, library: Library, one: LibraryPack): { tone: string; shape: string; words: string } {
  if (!one.signedOff) return { tone: 'soon', shape: '◇', words: t('rules.state.draft') }
  return isUsed(library, one) ? { tone: 'done', shape: '✓', words: t('rules.state.used') } : { tone: 'quiet', shape: '–', words: t('rules.state.notUsed') }
}
