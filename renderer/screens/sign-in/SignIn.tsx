import { lazy, Suspense, useState } from 'react'
import type { Workstation } from '../../../shared/contract/bridge.ts'
import { execute } from '../../desk.ts'
import { EntryPage } from '../../parts/EntryPage.tsx'
import { useText } from '../../text/text.ts'
import { Enter } from './Enter.tsx'
import { Recover } from './Recover.tsx'
import look from './SignIn.module.css'

/** With the calendar that says its days: hardly any sign-in needs it, so none waits for it. */
const ToldWhileLocked = lazy(async () => ({ default: (await import('./ToldWhileLocked.tsx')).ToldWhileLocked }))

export function SignIn({ workstation: { officers, phase, locked, shell } }: { workstation: Workstation }) {
  const t = useText()
  const [forgotten, setForgotten] = useState(false)
  const told = locked?.told ?? []
  // what was told before this page was there has been shown on the desktop, or nobody could
  const [toldBefore] = useState(told.length)
  const title = forgotten ? t('signIn.recover.title') : t(locked ? 'signIn.locked.title' : 'signIn.title')
  return (
    <EntryPage title={title} onLanguage={(language) => void execute({ type: 'workstation.prefer', language })}>
      {locked && !forgotten && (
        <p role="status" className={look.about}>
          {locked.idleMinutes === undefined ? t('signIn.locked.byHand') : t('signIn.locked.idle', { count: locked.idleMinutes })} {t('signIn.locked.kept')}
        </p>
      )}
      {locked && told.length > 0 && (
        <Suspense>
          <ToldWhileLocked told={told} before={toldBefore} zone={locked.zone} onDesktop={shell !== 'electron'} />
        </Suspense>
      )}
      {forgotten ? (
        <Recover officers={officers} onBack={() => setForgotten(false)} />
      ) : (
        <Enter key={phase} officers={officers} onForgotten={() => setForgotten(true)} />
      )}
    </EntryPage>
  )
}
