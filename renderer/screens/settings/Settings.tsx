import { useEffect, useMemo } from 'react'
import { useKeys } from '../../keys.ts'
import { go, usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { useText, type Text } from '../../text/text.ts'
import { About } from './About.tsx'
import { Backup } from './Backup.tsx'
import { Causes } from './Causes.tsx'
import { Check } from './Check.tsx'
import { Export } from './Export.tsx'
import { HqAdmin } from './hq/HqAdmin.tsx'
import { Join } from './Join.tsx'
import { Lock } from './Lock.tsx'
import { Look } from './Look.tsx'
import { Officers } from './Officers.tsx'
import { OwnPassphrase } from './OwnPassphrase.tsx'
import look from './Settings.module.css'

const parts = ['look', 'officers', 'causes', 'join', 'admin', 'passphrase', 'lock', 'backup', 'verify', 'export', 'info'] as const
type Part = (typeof parts)[number]

const titleOf = (t: Text, part: Part): string => (part === 'join' || part === 'admin' ? t(`hq.${part}.title`) : t(`settings.${part}.title`))

function jump(part: string): void {
  const section = document.getElementById(`settings-${part}`)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

/** One calm column; beside it the way to each part. */
export function Settings() {
  const t = useText()
  useKeys('screen', t('settings.title'), [{ on: ['Escape'], words: t('frame.act.goCases'), run: () => go({ room: 'cases' }) }])
  const { role } = useActor()
  const wanted = usePlace((place) => place.part)
  const shown = useMemo(() => parts.filter((part) => part !== 'admin' || role === 'hq'), [role])
  useEffect(() => {
    if (!shown.some((part) => part === wanted)) return
    jump(wanted ?? '')
    go({ part: undefined })
  }, [shown, wanted])
  return (
    <div className={look.page}>
      <div className={look.layout}>
        <nav className={look.contents} aria-label={t('settings.contents')}>
          <h1>{t('settings.title')}</h1>
          {shown.map((part) => <button key={part} type="button" className={look.jump} onClick={() => jump(part)}>{titleOf(t, part)}</button>)}
        </nav>
        <div className={look.column}>
          <Look />
          <Officers />
          <Causes />
          <Join />
          <HqAdmin />
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
