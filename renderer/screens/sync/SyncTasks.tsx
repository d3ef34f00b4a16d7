import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { may } from '../../../shared/access/may.ts'
import { execute } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { Refused } from '../../parts/Refused.tsx'
import { useTask } from '../../parts/use-task.ts'
import { useActor } from '../../session.ts'
import { refusalText, useText } from '../../text/text.ts'
import look from './Sync.module.css'

/** At once, or from the beginning: each says what came of it. */
export function SyncTasks() {
  const t = useText()
  const actor = useActor()
  const now = useTask(() => execute({ type: 'sync.now' }))
  const repair = useTask(() => execute({ type: 'sync.checkAndRepair' }))
  const [mayNow, mayRepair] = [may(actor, 'sync.now'), may(actor, 'sync.checkAndRepair')]
  const why = (allowed: boolean) => (allowed ? undefined : refusalText(t, { code: 'notYourRole', params: { role: actor.role } }))
  useKeys('opened', t('sync.title'), [{ on: ['s'], words: t('sync.key.now'), run: now.run, when: mayNow }])
  const found = repair.value
  return (
    <>
      <div className={look.row}>
        <Button disabled={!mayNow} title={why(mayNow)} aria-busy={now.running} onClick={now.run}>{t('sync.now.act')}</Button>
        <Button variant="default" disabled={!mayRepair} title={why(mayRepair)} aria-busy={repair.running} onClick={repair.run}>{t('sync.repair.act')}</Button>
        <span role="status" className={look.grey}>
          {now.late && t('sync.now.busy')}
          {repair.late && t('sync.repair.busy')}
          {now.done && !repair.running && !found && t('sync.now.done')}
        </span>
      </div>
      <p className={look.small}>{t('sync.repair.about')}</p>
      {now.refusal && <Refused refusal={now.refusal} title={t('sync.repair.failed')} />}
      {repair.refusal && <Refused refusal={repair.refusal} title={t('sync.repair.failed')} />}
      {found && (
        <p role="status" className={look.made}>
          <IconCircleCheck size={16} aria-hidden /> {t(found.healed + found.received === 0 ? 'sync.repair.fine' : 'sync.repair.mended', found)}
        </p>
      )}
    </>
  )
}
