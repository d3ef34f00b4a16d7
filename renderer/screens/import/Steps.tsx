import { IconCircle, IconCircleCheck, IconCircleDot } from '@tabler/icons-react'
import { useText } from '../../text/text.ts'
import type { ImportStep } from './import-work.ts'
import look from './Import.module.css'

const steps: readonly ImportStep[] = ['file', 'columns', 'check', 'writing', 'report']

/** Where in the import one stands: shape and weight, never colour alone. */
export function Steps({ step }: { step: ImportStep }) {
  const t = useText()
  const at = steps.indexOf(step)
  return (
    <ol className={look.steps} aria-label={t('ledger.steps')}>
      {steps.map((one, index) => {
        const state = index < at || step === 'report' ? 'done' : index === at ? 'now' : 'coming'
        const Sign = state === 'done' ? IconCircleCheck : state === 'now' ? IconCircleDot : IconCircle
        return (
          <li key={one} className={look.step} data-state={index === at ? 'now' : state} aria-current={index === at ? 'step' : undefined}>
            <Sign size={15} aria-hidden /> {t(`ledger.step.${one}`)}
            {state !== 'coming' && <span className="aloud">{t(index === at ? 'ledger.stepNow' : 'ledger.stepDone')}</span>}
          </li>
        )
      })}
    </ol>
  )
}
