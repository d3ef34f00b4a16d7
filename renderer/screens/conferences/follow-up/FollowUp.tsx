import { useState } from 'react'
import { useDesk } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { Refused } from '../../../parts/Refused.tsx'
import { useText } from '../../../text/text.ts'
import { ActionList } from './ActionList.tsx'
import { goBackTo, scopeOf, scopes, type Scope } from './scope.ts'
import look from './FollowUp.module.css'

/** What conferences resolved and what became of it, over all of them: whose turn it is, and what is late. */
export function FollowUp() {
  const t = useText()
  const [which, setWhich] = useState<Scope>(scopeOf)
  const { value: lines, refusal } = useDesk('conferenceActions', { which }, { keep: true })
  const show = (scope: Scope) => {
    goBackTo(scope)
    setWhich(scope)
  }
  useKeys('screen', t('sitting.followUp'), [
    { on: ['s'], words: t('sitting.key.scope'), run: () => show(scopes[(scopes.indexOf(which) + 1) % scopes.length] ?? 'open') },
  ])
  return (
    <section className={look.board} aria-label={t('sitting.followUp')}>
      <nav className={look.scopes} aria-label={t('sitting.scopes')}>
        {scopes.map((one) => (
          <button key={one} type="button" className={look.scope} aria-current={one === which ? 'true' : undefined} onClick={() => show(one)}>
            {t(`sitting.scope.${one}`)}{one === which && lines && <span className={look.count}>{lines.length}</span>}
          </button>
        ))}
        <span className={look.hint}><kbd>S</kbd> {t('sitting.key.scope')} · <kbd>Enter</kbd> {t('sitting.key.openConference')} · <kbd>O</kbd> {t('sitting.key.openCase')}</span>
      </nav>
      {refusal && <Refused refusal={refusal} />}
      {lines?.length === 0 && <div className={look.empty}><p>{t(`sitting.noActions.${which}`)}</p><p className={look.grey}>{t('sitting.noActionsHow')}</p></div>}
      {lines && lines.length > 0 && <ActionList lines={lines} />}
    </section>
  )
}
