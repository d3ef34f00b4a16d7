import { useSync } from '../../parts/sync-state.ts'
import { useSeat } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { Section } from './Section.tsx'
import look from './Settings.module.css'

export function About() {
  const t = useText()
  const { version, shell, session: { branch } } = useSeat()
  const alone = (useSync()?.phase ?? 'alone') === 'alone'
  const facts = [
    [t('settings.info.version'), `Redress ${t('words.product')} ${version}`], [t('settings.info.shell'), t(`settings.info.${shell}`)],
    [t('settings.info.branch'), branch.name], [t('settings.info.code'), branch.code], [t('settings.info.zone'), branch.zone],
    [t('settings.info.data'), t(alone ? 'settings.info.dataAbout' : 'settings.info.dataSynced')],
  ]
  return (
    <Section id="settings-info" title={t('settings.info.title')}>
      <dl className={look.facts}>
        {facts.map(([name, fact]) => <div key={name} style={{ display: 'contents' }}><dt>{name}</dt><dd>{fact}</dd></div>)}
      </dl>
    </Section>
  )
}
