import { useEffect } from 'react'
import { readAhead, useDesk } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { currentPlace, goConferences, openConference, usePlace } from '../../../router.ts'
import { useText } from '../../../text/text.ts'
import { useLines } from '../../now/use-lines.ts'
import { MeetingRow } from './MeetingRow.tsx'
import look from '../Conferences.module.css'

export const scopes = ['mine', 'open', 'sealed', 'all'] as const

/** Whoever rests on a row opens it. */
const restsBeforeReading = 60

/** Every conference as one line: those to come first, then those whose minutes wait, the latest first. */
export function Meetings({ empty }: { empty: boolean }) {
  const t = useText()
  const which = usePlace(({ conferences }) => conferences.which)
  const { value: lines } = useDesk('conferences', { which }, { keep: true })
  const { line: standing, stand, move } = useLines((lines ?? []).map((line) => ({ key: line.id as string, line })), currentPlace().conferences.id)
  const id = standing?.line.id
  useEffect(() => {
    if (!id) return undefined
    const rest = setTimeout(() => readAhead('conferenceFile', { id }), restsBeforeReading)
    return () => clearTimeout(rest)
  }, [id])
  const step = (by: number) => goConferences({ which: scopes[(scopes.indexOf(which) + by + scopes.length) % scopes.length] ?? 'open' })
  useKeys('screen', t('conferences.page.meetings'), [
    { on: ['ArrowDown', 'j'], words: t('conferences.key.down'), run: () => move(1) },
    { on: ['ArrowUp', 'k'], words: t('conferences.key.up'), run: () => move(-1) },
    { on: ['Enter'], words: t('conferences.key.open'), run: () => id && openConference(id), when: id !== undefined },
    { on: ['ArrowRight', 'ArrowLeft'], words: t('conferences.key.scope'), run: ({ key }) => step(key === 'ArrowRight' ? 1 : -1) },
  ])
  return (
    <>
      <nav className={look.scopes} aria-label={t('conferences.scopes')}>
        {scopes.map((one) => (
          <button key={one} type="button" className={look.scope} aria-current={one === which ? 'true' : undefined} onClick={() => goConferences({ which: one })}>
            {t(`conferences.scope.${one}`)}{one === which && lines && <span className={look.count}>{lines.length}</span>}
          </button>
        ))}
      </nav>
      {empty && lines?.length === 0 && (
        <div className={look.empty}>
          <p>{t(`conferences.empty.${which}`)}</p>
          <p>{t('conferences.emptyHow')}</p>
        </div>
      )}
      <ul className={look.lines} aria-label={t('conferences.list')}>
        {(lines ?? []).map((line) => <MeetingRow key={line.id} line={line} active={line.id === id} onStand={stand} />)}
      </ul>
    </>
  )
}
