import { MantineProvider } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { Workstation } from '../shared/contract/bridge.ts'
import { forgetReadings, useConnection, useDesk } from './desk.ts'
import { Frame } from './frame/Frame.tsx'
import { rooms } from './frame/rooms.ts'
import { Toasts } from './parts/Toasts.tsx'
import { go, leavePlace, returnToPlace, type Room } from './router.ts'
import { SeatContext, type Seat } from './session.ts'
import { SignIn } from './screens/sign-in/SignIn.tsx'
import { Unreadable } from './screens/sign-in/Unreadable.tsx'
import { Welcome } from './screens/welcome/Welcome.tsx'
import { speak, useText } from './text/text.ts'
import { theme } from './theme.ts'

/** The server writes a fresh nonce into the page; Mantine's own style elements carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''

const hasImport = rooms.some(({ room }) => room === 'import')

export function App() {
  const { value: workstation } = useDesk('workstation', {})
  const scheme = workstation?.preferences.colourScheme ?? 'auto'
  const language = workstation?.preferences.language
  useEffect(() => {
    if (language) speak(language)
  }, [language])
  return (
    <MantineProvider
      theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce} {...(scheme !== 'auto' && { forceColorScheme: scheme })}
    >
      {workstation ? <Phase workstation={workstation} /> : <Unreached />}
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
  if (phase === 'unreadable') return <Unreadable reason={workstation.reason} />
  if (phase === 'empty' || (welcoming && phase === 'open')) {
    return (
      <Welcome
        hasImport={hasImport}
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
