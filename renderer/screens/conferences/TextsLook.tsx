import { execute } from '../../desk.ts'
import { tell } from '../../parts/toasts.ts'
import { useText } from '../../text/text.ts'
import { LookButton } from '../case/LookButton.tsx'
import type { PanelProps } from './ConferencePage.tsx'

/** Numbers of persons in the texts are masked until somebody looks; where there are none it is not there. */
export function TextsLook({ file: { conference: { id }, hides }, shown, onShown }: PanelProps) {
  const t = useText()
  async function showTexts(): Promise<void> {
    const answer = await execute({ type: 'conference.revealTexts', id })
    if (answer.ok) onShown(answer.value)
    else tell(t('case.textsReveal'), { refusal: answer.refusal })
  }
  if (!hides && !shown) return null
  return <LookButton shown={shown} label={t('case.textsReveal')} onShow={() => void showTexts()} onHide={() => onShown(undefined)} />
}
