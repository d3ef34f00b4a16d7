import { Suspense, useEffect, type ReactNode } from 'react'
import { answered } from '../desk.ts'
import { useKeys } from '../keys.ts'
import { later, stands } from '../parts/later.tsx'
import { undoLatest } from '../parts/toasts.ts'
import { lock, signOut, usePresence } from '../presence.ts'
import { go, usePlace } from '../router.ts'
import { useSeat } from '../session.ts'
import { useText } from '../text/text.ts'
import { ClockBar } from './ClockBar.tsx'
import { ConnectionBar } from './ConnectionBar.tsx'
import { Foot } from './Foot.tsx'
import { KeyMap } from './KeyMap.tsx'
import { openOverlay, useOverlay } from './overlay.ts'
import { Palette } from './Palette.tsx'
import { Rail } from './Rail.tsx'
import { rooms } from './rooms.ts'
import { RoomBoundary } from './RoomBoundary.tsx'
import { keepSearched } from './searched.ts'
import { SearchPanel } from './SearchPanel.tsx'
import { attentionKey, syncKey } from './sync-keys.ts'
import { useReminders } from './use-reminders.ts'
import { useSayOpened } from './use-say-opened.ts'
import look from './Frame.module.css'

const Register = later(async () => (await import('../screens/register/Register.tsx')).Register)
const Board = later(async () => (await import('../screens/now/Board.tsx')).Board)
const Attention = later(async () => (await import('../screens/sync/Attention.tsx')).Attention)
const Overview = later(async () => (await import('../screens/incidents/overview/Overview.tsx')).OverviewScreen)
const Playbooks = later(async () => (await import('../screens/playbooks/Playbooks.tsx')).Playbooks)

/** Rail, room, foot; over them the palette, the search and the map of keys. */
export function Frame() {
  const t = useText()
  const room = usePlace((place) => place.room)
  const { preferences } = useSeat()
  const overlay = useOverlay()
  useEffect(() => document.documentElement.style.setProperty('--row', `${preferences.rowHeight}px`), [preferences.rowHeight])
  useEffect(() => () => keepSearched(''), [])
  useEffect(() => void answered().then(() => stands('room')), [])
  useKeys('frame', t('frame.keyMap.anywhere'), [
    { on: ['Mod+k'], words: t('frame.act.palette'), run: () => openOverlay('palette'), typing: true },
    { on: ['/'], words: t('frame.act.search'), run: () => openOverlay('search') },
    { on: ['c'], words: t('frame.act.register'), run: () => go({ room: 'register' }) },
    { on: ['Mod+z'], words: t('frame.act.undo'), run: () => void undoLatest(t('frame.undone')) },
    { on: [syncKey], words: t('sync.key.go'), run: () => go({ room: 'sync' }) },
    { on: [attentionKey], words: t('sync.key.goAttention'), run: () => go({ room: 'attention' }) },
    { on: ['?'], words: t('frame.act.keyMap'), run: () => openOverlay('keys') },
  ])
  useKeys('always', t('frame.lock.title'), [{ on: ['Mod+l'], words: t('frame.act.lock'), run: () => void lock(t('frame.act.lock')), typing: true }])
  usePresence()
  useReminders()
  useSayOpened()
  return (
    <div className={look.frame}>
      <div className={look.bars}>
        <ConnectionBar />
        <ClockBar />
      </div>
      <Rail />
      <main id="main" className={look.room} tabIndex={-1}>
        <RoomBoundary key={room} failed={t('frame.failed')} again={t('frame.failedReload')}>
          <Suspense><CurrentRoom /></Suspense>
        </RoomBoundary>
      </main>
      <Foot onSignOut={() => void signOut(t('frame.signOut'))} />
      <RoomBoundary key={overlay ?? 'none'} failed={t('frame.failed')} again={t('frame.failedReload')}>
        {overlay === 'palette' && <Palette />}
        {overlay === 'search' && <SearchPanel />}
        {overlay === 'keys' && <KeyMap />}
      </RoomBoundary>
    </div>
  )
}

function CurrentRoom(): ReactNode {
  const room = usePlace((place) => place.room)
  if (room === 'register') return <Register />
  if (room === 'board') return <Board />
  if (room === 'attention') return <Attention />
  if (room === 'overview') return <Overview />
  if (room === 'playbooks') return <Playbooks />
  const Screen = (rooms.find((one) => one.room === room) ?? rooms[0])?.screen
  return Screen ? <Screen /> : null
}
