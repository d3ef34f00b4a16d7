import { IconAlertTriangle } from '@tabler/icons-react'
import type { Refusal } from '../../shared/log/refusal.ts'
import { refusalText, sourceText, useText } from '../text/text.ts'
import look from './Refused.module.css'

/** Why something was not done, what became of the rest, and where that is written. */
export function Refused({ refusal, title, more }: { refusal: Refusal; title?: string; more?: string }) {
  const t = useText()
  const where = [refusal.source && sourceText(t, refusal.source), refusal.rule && t('refusal.rule', { rule: refusal.rule })].filter(Boolean)
  return (
    <div role="alert" className={look.refused}>
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        <strong>{title ?? t('refusal.title')}</strong> {refusalText(t, refusal)}
        {more && <p>{more}</p>}
        {where.length > 0 && <div className={look.where}>{where.join(' · ')}</div>}
      </div>
    </div>
  )
}
