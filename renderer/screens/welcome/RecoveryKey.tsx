import { Button, TextInput } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { useText } from '../../text/text.ts'
import look from './Welcome.module.css'

interface RecoveryKeyProps { recoveryKey: string; branch: string; onNext: () => void }

/** What people do to a copied key: case, O for 0, I and L for 1. */
const forgiven = (typed: string): string => typed.normalize('NFKC').toUpperCase().replace(
  /[\s-]/g, '',
).replace(/O/g, '0').replace(/[IL]/g, '1')

/** Shown once. Typing one group back from the paper shows that there is a paper. */
export function RecoveryKey({ recoveryKey, branch, onNext }: RecoveryKeyProps) {
  const t = useText()
  const groups = recoveryKey.split('-')
  const [asked] = useState(() => 1 + Math.floor(Math.random() * groups.length))
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const [copied, setCopied] = useState(false)
  const right = forgiven(typed) === groups[asked - 1]
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (right) onNext()
      }}
    >
      <div className={look.printed}>
        <h1>{t('welcome.key.printTitle')}</h1>
        <p>{t('welcome.key.printAbout', { branch, date: dateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone) })}</p>
      </div>
      <p className={`${look.warn} ${look.notPrinted}`}>{t('welcome.key.about')}</p>
      <ol className={look.key} aria-label={t('welcome.key.title')}>
        {groups.map((group, index) => (
          <li key={`${index + 1} ${group}`} className={look.group}>
            <span className={look.nth}>{t('welcome.key.group', { n: index + 1 })}</span>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <div className={`${look.row} ${look.notPrinted}`}>
        <Button
          variant="default" leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void navigator.clipboard.writeText(recoveryKey).then(() => setCopied(true))}
        >
          {copied ? t('frame.copied') : t('frame.copy')}
        </Button>
        <Button
          variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}
        >
          {t('frame.print')}
        </Button>
      </div>
      <TextInput
        className={look.notPrinted ?? ''} label={t('welcome.key.confirm', { n: asked })} value={typed} maxLength={9} autoComplete="off"
        maw={240}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)} onBlur={() => setTried(typed !== '')}
        error={tried && !right ? t('welcome.key.confirmWrong', { n: asked }) : undefined}
      />
      <div className={`${look.row} ${look.notPrinted}`}>
        <Button type="submit">{t('welcome.key.continue')}</Button>
      </div>
    </form>
  )
}
