import { MantineProvider } from '@mantine/core'
import { Suspense, useEffect, useMemo, useRef, useState } from 'react'
import type { Workstation } from '../shared/contract/bridge.ts'
import { forgetReadings, useConnection, useDesk } from './desk.ts'
import { later, stands } from './parts/later.tsx'
import { Toasts } from './parts/Toasts.tsx'
import { go, leavePlace, returnToPlace, type Room } from './router.ts'
import { SeatContext, type Seat } from './session.ts'
import { SignIn } from './screens/sign-in/SignIn.tsx'
import { Unreadable } from './screens/sign-in/Unreadable.tsx'
import { speak, useText } from './text/text.ts'
import { theme } from './theme.ts'

/** The server writes a fresh nonce into the page; Mantine's own style elements carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

// the first screen is a field for a passphrase: what comes behind it is read meanwhile
const Frame = later(async () => (await import('./frame/Frame.tsx')).Frame, 'entry')
const Welcome = later(async () => (await import('./screens/welcome/Welcome.tsx')).Welcome, 'entry')

export function App() {
  const { value: workstation } = useDesk('workstation', {})
  const scheme = workstation?.preferences.colourScheme ?? 'auto'
  const language = workstation?.preferences.language
  // the first words on the screen are in the right language
  const [spoken, setSpoken] = useState(false)
  useEffect(() => {
    if (language) void speak(language).then(() => setSpoken(true))
  }, [language])
  return (
    <MantineProvider
      theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce} {...(scheme !== 'auto' && { forceColorScheme: scheme })}
    >
      <Suspense>{workstation && spoken ? <Phase workstation={workstation} /> : <Unreached />}</Suspense>
      <Toasts />
    </MantineProvider>
  )
}

function Phase({ workstation }: { workstation: Workstation }) {
  const { phase } = workstation
  // setting up opens the store before the recovery key was confirmed: the first run goes on until it says that it is done
  const [welcoming, setWelcoming] = useState(phase === 'empty')
  const [firstRoom, setFirstRoom] = useState<Room>()
  useEffect(() => {
    if (phase === 'empty') setWelcoming(true)
    if (phase === 'locked') setWelcoming(false)
  }, [phase])
  const lockedNow = phase === 'locked' && workstation.locked !== undefined
  const wasOpen = useRef(false)
  useEffect(() => stands('entry'), [])
  useEffect(() => {
    // nothing that an officer has read stays in the memory of a window that was locked under them
    if (lockedNow && wasOpen.current) location.reload()
    wasOpen.current = phase === 'open'
  }, [phase, lockedNow])
  if (phase === 'unreadable') return <Unreadable reason={workstation.reason} />
  if (phase === 'empty' || (welcoming && phase === 'open')) {
    return (
      <Welcome
        onDone={(then) => {
          setFirstRoom(then)
          setWelcoming(false)
        }}
      />
    )
  }
  const { session } = workstation
  if (phase === 'locked' || !session) return <SignIn workstation={workstation} />
  return <Seated key={session.officer.officerId} workstation={workstation} session={session} firstRoom={firstRoom} />
}

function Seated({ workstation, session, firstRoom }: { workstation: Workstation; session: Seat['session']; firstRoom: Room | undefined }) {
  const seat = useMemo(() => ({ ...workstation, session }), [workstation, session])
  const [returned, setReturned] = useState(false)
  const { officerId } = session.officer
  useEffect(() => {
    void returnToPlace(officerId).then(() => {
      if (firstRoom) go({ room: firstRoom })
      setReturned(true)
    })
    return () => {
      leavePlace()
      forgetReadings()
    }
  }, [officerId, firstRoom])
  return returned ? <SeatContext value={seat}><Frame /></SeatContext> : null
}

/** Nothing has answered yet. Words come only when it takes long, or cannot be. */
function Unreached() {
  const t = useText()
  const connection = useConnection()
  return connection === 'refused' ? <p role="alert" className="unreached">{t('frame.refusedConnection')}</p> : null
}
