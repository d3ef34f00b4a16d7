import { useState } from 'react'
import type { Workstation } from '../../../shared/contract/bridge.ts'
import { execute } from '../../desk.ts'
import { EntryPage } from '../../parts/EntryPage.tsx'
import { useText } from '../../text/text.ts'
import { Enter } from './Enter.tsx'
import { Recover } from './Recover.tsx'
import { ToldWhileLocked } from './ToldWhileLocked.tsx'
import look from './SignIn.module.css'

export function SignIn({ workstation: { officers, phase, locked, shell } }: { workstation: Workstation }) {
  const t = useText()
  const [forgotten, setForgotten] = useState(false)
  const title = forgotten ? t('signIn.recover.title') : t(locked ? 'signIn.locked.title' : 'signIn.title')
  return (
    <EntryPage title={title} onLanguage={(language) => void execute({ type: 'workstation.prefer', language })}>
      {locked && !forgotten && (
        <p role="status" className={look.about}>
          {locked.idleMinutes === undefined ? t('signIn.locked.byHand') : t('signIn.locked.idle', { count: locked.idleMinutes })} {t('signIn.locked.kept')}
        </p>
      )}
      {locked && <ToldWhileLocked told={locked.told} zone={locked.zone} shell={shell} />}
      {forgotten ? (
        <Recover officers={officers} onBack={() => setForgotten(false)} />
      ) : (
        <Enter key={phase} officers={officers} onForgotten={() => setForgotten(true)} />
      )}
    </EntryPage>
  )
}
