import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { itemUnderDiscussion } from '../../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { readAhead } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { goConferences, usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { actName } from '../acts/ConferenceForm.tsx'
import { give } from '../room/sitting-act.ts'
import { Slide } from './Slide.tsx'
import { WallNotes } from './WallNotes.tsx'
import look from './Presenter.module.css'

/** The big screen: one item at a time over the whole window, numbers of persons masked whatever the page behind shows. */
export function Presenter({ file }: { file: ConferenceFile }) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  const { items, id } = conference
  const wall = useRef<HTMLElement>(null)
  const [notes, setNotes] = useState(false)
  const itemId = usePlace(({ conferences }) => conferences.item)
  const item = items.find((one) => one.itemId === itemId) ?? itemUnderDiscussion(conference) ?? items[0]
  const at = items.findIndex((one) => one === item)
  const runs = conferenceOffered(conference, 'conference.takeUp', actor).ok
  useEffect(() => {
    // the neighbours lie ready, so that the next item is painted with everything in it
    for (const one of [items[at], items[at + 1], items[at - 1]]) if (one) readAhead('conferenceBrief', { id, itemId: one.itemId })
  }, [items, at, id])
  useEffect(() => coverPage(wall.current), [])

  function turn(by: number): void {
    const next = items[at + by]
    if (!next) return
    goConferences({ item: next.itemId })
    // what was talked about before is looked at again: its clock runs on only when somebody takes it up in the room
    if (runs && by > 0 && next.discussed.length === 0) void give(actName(t, 'conference.takeUp'), { type: 'conference.takeUp', id, itemId: next.itemId })
  }
  const scroll = (by: number) => () => wall.current?.querySelector('[data-scrolls]')?.scrollBy({ top: by * 240 })
  useKeys('overlay', t('sitting.presenter'), [
    { on: ['n', ' ', 'ArrowRight', 'PageDown', 'Enter'], words: t('sitting.next'), run: () => turn(1) },
    { on: ['b', 'ArrowLeft', 'PageUp'], words: t('sitting.previous'), run: () => turn(-1) },
    { on: ['m'], words: t('sitting.notes'), run: () => setNotes(!notes) },
    { on: ['f'], words: t('sitting.fullScreen'), run: () => void toggleFullScreen() },
    { on: ['ArrowDown', 'j'], words: t('sitting.scrollDown'), run: scroll(1) },
    { on: ['ArrowUp', 'k'], words: t('sitting.scrollUp'), run: scroll(-1) },
    { on: ['Escape'], words: t('sitting.leave'), run: () => void leave() },
  ], { blocking: true })
  return createPortal(
    <main ref={wall} className={look.wall} tabIndex={-1} aria-label={t('sitting.presenter')}>
      {item ? <Slide file={file} item={item} number={at + 1} notes={notes ? <WallNotes conference={id} itemId={item.itemId} /> : undefined} /> : <p className={look.none}>{t('sitting.noItems')}</p>}
      <footer className={look.foot}>
        <span>{t('sitting.presenterKeys')}</span>
        <button type="button" className={look.leave} onClick={() => void leave()}>{t('sitting.leave')} Esc</button>
      </footer>
    </main>,
    document.body,
  )
}

/** The page behind is neither read aloud nor reached by Tab; whoever leaves stands where they stood. */
function coverPage(wall: HTMLElement | null): () => void {
  const root = document.getElementById('root')
  const before = document.activeElement
  root?.setAttribute('inert', '')
  wall?.focus()
  return () => {
    root?.removeAttribute('inert')
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
}

/** A browser may forbid it: the window is full without it too. */
const toggleFullScreen = (): Promise<void> => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)

async function leave(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
  goConferences({ presenting: false })
}
