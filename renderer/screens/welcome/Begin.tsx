import { IconArrowBackUp, IconPlus } from '@tabler/icons-react'
import { useText } from '../../text/text.ts'
import { WayButton } from './WayButton.tsx'

export function Begin({ onBegin, onRestore }: { onBegin: () => void; onRestore: () => void }) {
  const t = useText()
  return (
    <>
      <p>{t('welcome.lead')}</p>
      <WayButton icon={IconPlus} words={t('welcome.begin')} about={t('welcome.beginAbout')} onClick={onBegin} primary />
      <WayButton icon={IconArrowBackUp} words={t('welcome.restore')} about={t('welcome.restoreAbout')} onClick={onRestore} />
    </>
  )
}
