import { Button } from '@mantine/core'
import { queryClient } from '../../desk.ts'
import { EntryPage } from '../../parts/EntryPage.tsx'
import { useText } from '../../text/text.ts'
import look from './SignIn.module.css'

const reasons = ['damaged', 'newer', 'keyringMissing', 'keyringDamaged', 'busy'] as const

/** The store is there and cannot be opened. Nothing is replaced; the page says what happened and what to do. */
export function Unreadable({ reason }: { reason: string | undefined }) {
  const t = useText()
  const known = reasons.find((one) => one === reason)
  return (
    <EntryPage title={t('signIn.unreadable.title')}>
      <p>{known ? t(`signIn.unreadable.reason.${known}`) : t('signIn.unreadable.reason.unknown', { reason: reason ?? '' })}</p>
      <p className={look.kept}>{t('signIn.unreadable.kept')}</p>
      <h2>{t('signIn.unreadable.do')}</h2>
      <p className={look.advice}>{t(`signIn.unreadable.advice.${known ?? 'damaged'}`)}</p>
      <div className={look.row}>
        <Button onClick={() => void queryClient.invalidateQueries({ queryKey: ['workstation'] })}>{t('signIn.unreadable.retry')}</Button>
      </div>
    </EntryPage>
  )
}
