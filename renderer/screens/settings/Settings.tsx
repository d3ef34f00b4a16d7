import { useText } from '../../text/text.ts'

export function Settings() {
  const t = useText()
  return <h1>{t('settings.title')}</h1>
}
