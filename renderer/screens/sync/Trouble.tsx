import { IconAlertTriangle } from '@tabler/icons-react'
import type { SyncTrouble } from '../../../shared/contract/sync.ts'
import { useText } from '../../text/text.ts'
import look from './Sync.module.css'

/** What happened, what is safe, what to do: in this order, because a person reads until they are calm. */
export function Trouble({ trouble }: { trouble: SyncTrouble }) {
  const t = useText()
  return (
    <section className={look.trouble} role="status">
      <IconAlertTriangle size={16} aria-hidden />
      <dl>
        {(['what', 'safe', 'todo'] as const).map((part) => <div key={part}><dt>{t(`sync.trouble.${part}`)}</dt><dd>{t(`sync.trouble.${trouble}.${part}`)}</dd></div>)}
      </dl>
    </section>
  )
}
