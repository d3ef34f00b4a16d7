import type { Language, Preferences } from '../../../shared/contract/acts.ts'
import { execute } from '../../desk.ts'
import { Choices } from '../../parts/Choices.tsx'
import { tell } from '../../parts/toasts.ts'
import { useSeat } from '../../session.ts'
import { languageNames, useText } from '../../text/text.ts'
import { Section } from './Section.tsx'

const schemes = ['auto', 'light', 'dark'] as const

export function Look() {
  const t = useText()
  const { preferences } = useSeat()
  const prefer = (change: Partial<Preferences>): void =>
    void execute({ type: 'workstation.prefer', ...change }).then((answer) => !answer.ok && tell(t('settings.look.title'), { refusal: answer.refusal }))
  return (
    <Section id="settings-look" title={t('settings.look.title')} about={t('settings.look.about')}>
      <Choices
        label={t('settings.look.language')} value={preferences.language} onChange={(language) => prefer({ language })}
        options={(Object.keys(languageNames) as Language[]).map((value) => ({ value, words: <span lang={value}>{languageNames[value]}</span> }))}
      />
      <Choices
        label={t('settings.look.scheme')} value={preferences.colourScheme} onChange={(colourScheme) => prefer({ colourScheme })}
        options={schemes.map((value) => ({ value, words: t(`settings.look.schemes.${value}`) }))}
      />
      <Choices
        label={t('settings.look.rows')} value={String(preferences.rowHeight) as '32' | '40'} onChange={(height) => prefer({ rowHeight: height === '40' ? 40 : 32 })}
        options={[{ value: '32' as const, words: t('settings.look.row32') }, { value: '40' as const, words: t('settings.look.row40') }]}
      />
    </Section>
  )
}
