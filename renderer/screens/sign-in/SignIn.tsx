import { useState } from 'react'
import type { Workstation } from '../../../shared/contract/bridge.ts'
import { execute } from '../../desk.ts'
import { EntryPage } from '../../parts/EntryPage.tsx'
import { useText } from '../../text/text.ts'
import { Enter } from './Enter.tsx'
import { Recover } from './Recover.tsx'

export function SignIn({ workstation: { officers, phase } }: { workstation: Workstation }) {
  const t = useText()
  const [forgotten, setForgotten] = useState(false)
  const title = forgotten ? t('signIn.recover.title') : t('signIn.title')
  return (
    <EntryPage title={title} onLanguage={(language) => void execute({ type: 'workstation.prefer', language })}>
      {forgotten ? (
        <Recover officers={officers} onBack={() => setForgotten(false)} />
      ) : (
        <Enter key={phase} officers={officers} onForgotten={() => setForgotten(true)} />
      )}
    </EntryPage>
  )
}
