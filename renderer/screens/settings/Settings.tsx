import { useKeys } from '../../keys.ts'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { About } from './About.tsx'
import { Backup } from './Backup.tsx'
import { Causes } from './Causes.tsx'
import { Check } from './Check.tsx'
import { Export } from './Export.tsx'
import { Lock } from './Lock.tsx'
import { Look } from './Look.tsx'
import { Officers } from './Officers.tsx'
import { OwnPassphrase } from './OwnPassphrase.tsx'
import look from './Settings.module.css'

const parts = ['look', 'officers', 'causes', 'passphrase', 'lock', 'backup', 'verify', 'export', 'info'] as const

/** One calm column; beside it the way to each part. */
export function Settings() {
  const t = useText()
  useKeys('screen', t('settings.title'), [{ on: ['Escape'], words: t('frame.act.goCases'), run: () => go({ room: 'cases' }) }])
  const jump = (part: string): void => {
    const section = document.getElementById(`settings-${part}`)
    section?.scrollIntoView({ block: 'start' })
    section?.focus({ preventScroll: true })
  }
  return (
    <div className={look.page}>
      <div className={look.layout}>
        <nav className={look.contents} aria-label={t('settings.contents')}>
          <h1>{t('settings.title')}</h1>
          {parts.map((part) => <button key={part} type="button" className={look.jump} onClick={() => jump(part)}>{t(`settings.${part}.title`)}</button>)}
        </nav>
        <div className={look.column}>
          <Look />
          <Officers />
          <Causes />
          <OwnPassphrase />
          <Lock />
          <Backup />
          <Check />
          <Export />
          <About />
        </div>
      </div>
    </div>
  )
}
