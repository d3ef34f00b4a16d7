import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { execute } from '../../desk.ts'
import { sizeText } from '../../parts/files.ts'
import { useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { Section } from './Section.tsx'
import { TaskButton } from './TaskButton.tsx'
import { useTask } from '../../parts/use-task.ts'
import look from './Settings.module.css'

const steps = ['one', 'two', 'three'] as const

export function Backup() {
  const t = useText()
  const { demonstration } = useSeat()
  const backup = useTask(() => execute({ type: 'workstation.backUp' }))
  const [copied, setCopied] = useState<string>()
  const made = backup.value
  return (
    <Section id="settings-backup" title={t('settings.backup.title')} about={t('settings.backup.about')}>
      {demonstration && <p>{t('settings.backup.demonstration')}</p>}
      <TaskButton act="workstation.backUp" words={t('settings.backup.now')} busyWords={t('settings.backup.busy')} task={backup} title={t('settings.backup.title')} />
      {made && (
        <div className={look.made} role="status">
          <strong><IconCircleCheck size={16} aria-hidden /> {t('settings.backup.done', { size: sizeText(made.bytes) })}</strong>
          <span className={look.grey}>{t('settings.backup.where')}</span>
          <code className={look.path}>{made.file}</code>
          <span>
            <button type="button" className={look.link} onClick={() => void navigator.clipboard.writeText(made.file).then(() => setCopied(made.file))}>
              {copied === made.file ? t('frame.copied') : t('settings.backup.copyPath')}
            </button>
          </span>
        </div>
      )}
      <p>{t('settings.backup.elsewhere')}</p>
      <h3 className={look.sub}>{t('settings.backup.restore')}</h3>
      <ol className={look.steps}>{steps.map((step) => <li key={step}>{t(`settings.backup.steps.${step}`)}</li>)}</ol>
    </Section>
  )
}
