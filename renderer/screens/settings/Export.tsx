import { useState } from 'react'
import { QueueView } from '../../../shared/contract/queue.ts'
import { execute, useDesk } from '../../desk.ts'
import { Choices } from '../../parts/Choices.tsx'
import { Choose } from '../../parts/Choose.tsx'
import { download, sizeText } from '../../parts/files.ts'
import { tell } from '../../parts/toasts.ts'
import { aside, useText } from '../../text/text.ts'
import { Section } from './Section.tsx'
import { TaskButton } from './TaskButton.tsx'
import { useTask } from '../../parts/use-task.ts'

const formats = ['xlsx', 'csv'] as const

export function Export() {
  const t = useText()
  const { value: counts } = useDesk('viewCounts', {})
  const [view, setView] = useState<QueueView>('open')
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  const task = useTask(async () => {
    const answer = await execute({ type: 'ledger.export', format, selection: { view, filters: [] } })
    if (answer.ok) {
      download(answer.value)
      tell(t('settings.export.done', { name: answer.value.name, size: sizeText(answer.value.bytes.length) }))
    }
    return answer
  })
  const viewText = (one: QueueView): string => `${t(`cases.view.${one}`)}${counts ? aside(t, t('cases.count', { count: counts[one] })) : ''}`
  return (
    <Section id="settings-export" title={t('settings.export.title')} about={t('settings.export.about')}>
      <Choose
        label={t('settings.export.view')} value={view} options={QueueView.options.map((one) => ({ value: one, label: viewText(one) }))}
        onChange={(chosen) => setView(QueueView.options.find((one) => one === chosen) ?? view)}
      />
      <Choices label={t('settings.export.format')} value={format} onChange={setFormat} options={formats.map((one) => ({ value: one, words: t(`settings.export.${one}`) }))} />
      <TaskButton act="ledger.export" words={t('settings.export.now')} busyWords={t('settings.export.busy')} task={task} title={t('settings.export.title')} />
    </Section>
  )
}
