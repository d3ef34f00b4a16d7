import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { SearchAnswer, SearchResult } from '../../shared/contract/search.ts'
import { dateOf } from '../../shared/calendar/calendar-days.ts'
import { useDesk } from '../desk.ts'
import { openCase } from '../router.ts'
import { useZone } from '../session.ts'
import { useText, type Text } from '../text/text.ts'
import { Dialog } from './Dialog.tsx'
import { closeOverlay } from './overlay.ts'
import { keepSearched, lastSearched, searchable } from './searched.ts'
import { useChoosing } from './use-choosing.ts'
import look from './Overlay.module.css'

const firstPage = 30
const mostListed = 1000

/** Any word of any case; the words found are marked. What was typed last is still there, selected. */
export function SearchPanel() {
  const t = useText()
  const zone = useZone()
  const [typed, setTyped] = useState(lastSearched)
  const [limit, setLimit] = useState(firstPage)
  const text = useDeferredValue(typed.trim())
  const wanted = searchable(text)
  const { value: answer } = useDesk('search', { text, limit }, { enabled: wanted, keep: true })
  const results = wanted ? (answer?.results ?? []) : []
  const list = useRef<HTMLUListElement>(null)
  const choosing = useChoosing(results.length, (index) => {
    const hit = results[index]
    if (!hit) return
    closeOverlay()
    openCase(hit.id)
  })
  useEffect(() => {
    void list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <Dialog title={t('frame.search.title')} wide>
      <input
        className={look.input} placeholder={t('frame.search.placeholder')} aria-label={t('frame.search.title')} value={typed} autoFocus
        spellCheck={false} role="combobox"
        aria-expanded={results.length > 0} aria-controls="search-results"
        aria-activedescendant={results.length > 0 ? `hit-${choosing.at}` : undefined}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          keepSearched(currentTarget.value)
          setTyped(currentTarget.value)
          setLimit(firstPage)
          choosing.reset()
        }}
        onKeyDown={choosing.onKeyDown}
      />
      {!wanted && <p className={look.none}>{t('frame.search.start')}</p>}
      {wanted && answer && results.length === 0 && <p className={look.none}>{t('frame.search.none', { text })}</p>}
      <ul
        ref={list} id="search-results" role="listbox" aria-label={t('frame.search.title')} className={look.list}
        hidden={results.length === 0} tabIndex={-1}
      >
        {results.map((hit, index) => (
          <li
            key={hit.id} id={`hit-${index}`} role="option" aria-selected={index === choosing.at} className={look.hit}
            onPointerMove={() => choosing.go(index)} onClick={() => choosing.choose(index)}
          >
            <span>{hit.number}</span>
            <span>{hit.complainant}</span>
            <span className={look.grey}>{t(`words.status.${hit.status}`)}</span>
            <span className={look.grey}>{hit.receivedAt === undefined ? '' : dateOf(hit.receivedAt, zone)}</span>
            <span className={look.grey}>
              {hit.where !== 'text' && `${t(`frame.search.where.${hit.where}`)} `}
              <Marked hit={hit} />
            </span>
          </li>
        ))}
      </ul>
      <div className={look.foot}>
        <span>{t('frame.search.hint')}</span>
        {answer && results.length > 0 && (
          <span role="status">
            {countText(t, answer, results.length)}
            {results.length < answer.total && limit < mostListed && (
              <button
                type="button" className={look.link} onClick={() => setLimit(Math.min(mostListed, limit * 4))}
              >
                {t('frame.search.more')}
              </button>
            )}
          </span>
        )}
      </div>
    </Dialog>
  )
}

function countText(t: Text, { total, complete }: SearchAnswer, shown: number): string {
  if (!complete) return t('frame.search.many', { total, shown })
  return total > shown ? t('frame.search.some', { total, shown }) : t('frame.search.total', { count: total })
}

/** The text around a match, its matched parts marked. */
function Marked({ hit: { snippet, ranges } }: { hit: SearchResult }) {
  const ends = ranges.map(({ to }) => to)
  return (
    <>
      {ranges.map(({ from, to }, index) => (
        <span key={from}>
          {snippet.slice(index === 0 ? 0 : ends[index - 1], from)}
          <mark>{snippet.slice(from, to)}</mark>
        </span>
      ))}
      {snippet.slice(ends.at(-1) ?? 0)}
    </>
  )
}
