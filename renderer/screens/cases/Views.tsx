import { memo } from 'react'
import { QueueView } from '../../../shared/contract/queue.ts'
import { useDesk } from '../../desk.ts'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import look from './Queue.module.css'

/** The views with their counts, `view` the one whose rows are shown. The number keys choose them in this order. */
export const Views = memo(function Views({ view }: { view: QueueView }) {
  const t = useText()
  const { value: counts } = useDesk('viewCounts', {})
  return (
    <nav className={look.views} aria-label={t('cases.views')}>
      {QueueView.options.map((one) => (
        <button
          key={one} type="button" className={look.view} data-view={one} aria-current={one === view ? 'true' : undefined}
          data-some={(counts?.[one] ?? 0) > 0} onClick={() => go({ view: one, trail: [] })}
        >
          {t(`cases.view.${one}`)} <span className={look.count}>{counts?.[one] ?? ''}</span>
        </button>
      ))}
    </nav>
  )
})
