import { useState } from 'react'
import type { Language } from '../../../shared/contract/acts.ts'
import { execute, useDesk } from '../../desk.ts'
import { EntryPage } from '../../parts/EntryPage.tsx'
import { useText, language } from '../../text/text.ts'
import { Begin } from './Begin.tsx'
import { JoinCompany } from './JoinCompany.tsx'
import { Passphrase } from './Passphrase.tsx'
import { RecoveryKey } from './RecoveryKey.tsx'
import { Restore } from './Restore.tsx'
import { Start } from './Start.tsx'
import { Who, type WhoValues } from './Who.tsx'

type Step = 'begin' | 'restore' | 'join' | 'who' | 'passphrase' | 'key' | 'start'
const founding: readonly Step[] = ['begin', 'who', 'passphrase', 'key', 'start']
/** what there is to begin with comes from the head office */
const joining: readonly Step[] = ['begin', 'join', 'key']

interface WelcomeProps { onDone: (then: 'register' | 'cases' | 'import') => void }

/** The first run: language, branch and officer, passphrase, recovery key, and what to begin with; or a head office, recovery key, and the queue. */
export function Welcome({ onDone }: WelcomeProps) {
  const t = useText()
  const { value: workstation } = useDesk('workstation', {})
  const [step, setStep] = useState<Step>('begin')
  const [joined, setJoined] = useState(false)
  const [who, setWho] = useState<WhoValues>({ branchName: '', branchCode: '', officerName: '' })
  const [recoveryKey, setRecoveryKey] = useState('')
  const titles: Record<Step, string> = {
    begin: t('welcome.title'), restore: t('welcome.restoreForm.title'), join: t('welcome.join.title'), who: t('welcome.who.title'),
    passphrase: t('welcome.passphrase.title'),
    key: t('welcome.key.title'), start: t('welcome.start.title'),
  }
  const onLanguage = (chosen: Language) => void execute({ type: 'workstation.prefer', language: chosen })
  const steps = joined || step === 'join' ? joining : founding
  const number = steps.indexOf(step) + 1
  return (
    <EntryPage
      title={titles[step]} onLanguage={onLanguage} {...(number > 1 && { step: t('welcome.step', { step: number, steps: steps.length }) })}
    >
      {step === 'begin' && <Begin onBegin={() => setStep('who')} onJoin={() => setStep('join')} onRestore={() => setStep('restore')} />}
      {step === 'restore' && <Restore onBack={() => setStep('begin')} />}
      {step === 'join' && (
        <JoinCompany
          onBack={() => setStep('begin')}
          onJoined={(key) => {
            setRecoveryKey(key)
            setJoined(true)
            setStep('key')
          }}
        />
      )}
      {step === 'who' && <Who values={who} onChange={setWho} onNext={() => setStep('passphrase')} onBack={() => setStep('begin')} />}
      {step === 'passphrase' && (
        <Passphrase
          onBack={() => setStep('who')}
          create={async (passphrase) => {
            const code = who.branchCode.trim()
            const answer = await execute({
              type: 'workstation.setUp', language: language(), branchName: who.branchName, officerName: who.officerName, passphrase,
              ...(code && { branchCode: code }),
            })
            if (!answer.ok) return answer.refusal
            setRecoveryKey(answer.value.recoveryKey)
            setStep('key')
            return undefined
          }}
        />
      )}
      {step === 'key' && <RecoveryKey recoveryKey={recoveryKey} branch={workstation?.session?.branch.name ?? who.branchName} onNext={() => (joined ? onDone('cases') : setStep('start'))} />}
      {step === 'start' && <Start onDone={onDone} />}
    </EntryPage>
  )
}
