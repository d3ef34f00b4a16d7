import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { StoreCheck } from '../../../shared/contract/acts.ts'
import { execute } from '../../desk.ts'
import { listed, lookUp, useText } from '../../text/text.ts'
import { Section } from './Section.tsx'
import { TaskButton } from './TaskButton.tsx'
import { useTask } from '../../parts/use-task.ts'
import look from './Settings.module.css'

export function Check() {
  const t = useText()
  const check = useTask(() => execute({ type: 'workstation.verify' }))
  return (
    <Section id="settings-verify" title={t('settings.verify.title')} about={t('settings.verify.about')}>
      <TaskButton act="workstation.verify" words={t('settings.verify.now')} busyWords={t('settings.verify.busy')} task={check} title={t('settings.verify.title')} />
      {check.value && <Outcome check={check.value} />}
    </Section>
  )
}

function Outcome({ check: { entries, chain, projections, integrity } }: { check: StoreCheck }) {
  const t = useText()
  const fine = chain.ok && projections.ok && integrity.ok
  const tables = listed(t, projections.differing.map((table) => lookUp(t, `settings.verify.tables.${table}`) ?? table))
  const lines = [
    { name: t('settings.verify.chain'), ok: chain.ok, words: chain.ok ? t('settings.verify.chainFine') : t('settings.verify.chainBroken', { at: chain.brokenAt ?? 0 }) },
    { name: t('settings.verify.projections'), ok: projections.ok, words: projections.ok ? t('settings.verify.projectionsFine') : t('settings.verify.projectionsDiffer', { tables }) },
    { name: t('settings.verify.integrity'), ok: integrity.ok, words: integrity.ok ? t('settings.verify.integrityFine') : t('settings.verify.integrityBad', { detail: integrity.detail }) },
  ]
  return (
    <div role="status" className={look.section}>
      <p><strong>{t(fine ? 'settings.verify.allFine' : 'settings.verify.notFine')}</strong> <span className={look.grey}>{t('settings.verify.entries', { count: entries })}</span></p>
      <dl className={look.checks}>
        {lines.map(({ name, ok, words }) => {
          const Sign = ok ? IconCircleCheck : IconAlertTriangle
          return (
            <div key={name} style={{ display: 'contents' }}>
              <dt data-ok={ok}><Sign size={15} aria-label={t(ok ? 'settings.verify.fine' : 'settings.verify.bad')} role="img" /> {name}</dt>
              <dd data-ok={ok}>{words}</dd>
            </div>
          )
        })}
      </dl>
      {!fine && <p>{t('settings.verify.advice')}</p>}
    </div>
  )
}
