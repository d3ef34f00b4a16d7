import { idleMinutes } from '../../../shared/contract/acts.ts'
import { execute } from '../../desk.ts'
import { Choices } from '../../parts/Choices.tsx'
import { tell } from '../../parts/toasts.ts'
import { useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { Section } from './Section.tsx'

export function Lock() {
  const t = useText()
  const { preferences } = useSeat()
  const prefer = (minutes: string): void =>
    void execute({ type: 'workstation.prefer', idleMinutes: Number(minutes) })
      .then((answer) => !answer.ok && tell(t('settings.lock.title'), { refusal: answer.refusal }))
  return (
    <Section id="settings-lock" title={t('settings.lock.title')} about={t('settings.lock.about')}>
      <Choices
        label={t('settings.lock.after')} value={String(preferences.idleMinutes)} onChange={prefer}
        options={idleMinutes.map((minutes) => ({ value: String(minutes), words: t('settings.lock.minutes', { count: minutes }) }))}
      />
    </Section>
  )
}
