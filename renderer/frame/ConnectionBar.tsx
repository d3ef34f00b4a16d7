import { IconPlugConnectedX } from '@tabler/icons-react'
import { useConnection } from '../desk.ts'
import { useText } from '../text/text.ts'
import look from './Frame.module.css'

export function ConnectionBar() {
  const t = useText()
  const connection = useConnection()
  if (connection === 'open' || connection === 'connecting') return null
  return (
    <div role="status" className={look.bar}>
      <IconPlugConnectedX size={16} aria-hidden />
      <span>{t('frame.disconnected')}</span>
      <span>{t('frame.disconnectedHint')}</span>
    </div>
  )
}
