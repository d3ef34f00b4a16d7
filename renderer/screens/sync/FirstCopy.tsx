import type { SyncState } from '../../../shared/contract/sync.ts'
import { percentOf } from '../../parts/sync-words.ts'
import { useText } from '../../text/text.ts'
import look from './Sync.module.css'

/** The first copy of everything: how far it is, and whether work can begin. */
export function FirstCopy({ copy }: { copy: NonNullable<SyncState['firstCopy']> }) {
  const t = useText()
  const percent = percentOf(copy)
  return (
    <section className={look.section} aria-label={t('sync.firstCopy.title')}>
      <div className={look.row}>
        <h3>{t('sync.firstCopy.title')}</h3>
        <span>{percent} %</span>
        <span className={look.grey}>{t('sync.firstCopy.done', { done: copy.done, total: copy.total })}</span>
      </div>
      <div className={look.bar} role="progressbar" aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100} aria-label={t('sync.firstCopy.title')}><i style={{ width: `${percent}%` }} /></div>
      <p className={look.grey}>{t(copy.openDone ? 'sync.firstCopy.openDone' : 'sync.firstCopy.openComing')}</p>
    </section>
  )
}
