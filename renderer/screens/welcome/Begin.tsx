import { IconArrowBackUp, IconBuildingSkyscraper, IconPlus } from '@tabler/icons-react'
import { useText } from '../../text/text.ts'
import { WayButton } from './WayButton.tsx'

interface BeginProps { onBegin: () => void; onJoin: () => void; onRestore: () => void }

export function Begin({ onBegin, onJoin, onRestore }: BeginProps) {
  const t = useText()
  return (
    <>
      <p>{t('welcome.lead')}</p>
      <WayButton icon={IconPlus} words={t('welcome.begin')} about={t('welcome.beginAbout')} onClick={onBegin} primary />
      <WayButton icon={IconBuildingSkyscraper} words={t('welcome.join.title')} about={t('welcome.join.wayAbout')} onClick={onJoin} />
      <WayButton icon={IconArrowBackUp} words={t('welcome.restore')} about={t('welcome.restoreAbout')} onClick={onRestore} />
    </>
  )
}
