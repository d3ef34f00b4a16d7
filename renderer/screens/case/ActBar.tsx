import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Case } from '../../../shared/case/case.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { openAct, usePlace } from '../../router.ts'
import { useActor } from '../../session.ts'
import { refusalText, sourceText, useText, type Text } from '../../text/text.ts'
import { actKeys, actOffered, barActs, type CaseAct } from './case-acts.ts'
import look from './Case.module.css'

/** The next step, the constant acts, and the rest. What the rules refuse is grey and says why. */
export function ActBar({ state }: { state: Case }) {
  const t = useText()
  const actor = useActor()
  const { next, bar, more, refused } = barActs(state, actor)
  const [open, setOpen] = useState(false)
  const choose = (act: CaseAct) => {
    setOpen(false)
    openAct(act)
  }
  return (
    <div role="toolbar" aria-label={t('case.acts')} className={look.acts}>
      {next && <ActButton act={next} state={state} onChoose={choose} primary />}
      {bar.map((act) => <ActButton key={act} act={act} state={state} onChoose={choose} />)}
      <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button" className={look.act} aria-expanded={open} onClick={() => setOpen(!open)}
          >
            {t('frame.more')} <IconChevronDown size={14} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown p={4}>
          <div className={look.moreActs}>
            {more.map((act) => <MoreAct key={act} act={act} state={state} onChoose={choose} />)}
            {refused.length > 0 && (
              <div role="group" aria-label={t('case.refusedActs')} className={look.refusedActs}>
                <span className={look.why} aria-hidden>{t('case.refusedActs')}</span>
                {refused.map((act) => <MoreAct key={act} act={act} state={state} onChoose={choose} />)}
              </div>
            )}
          </div>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

const reason = (
  t: Text, refusal: Refusal,
): string => [refusalText(t, refusal), refusal.source && sourceText(t, refusal.source)].filter(Boolean).join(' · ')

function MoreAct({ act, state, onChoose }: ActButtonProps) {
  const t = useText()
  const verdict = actOffered(state, act, useActor())
  const key = actKeys[act]
  return (
    <button type="button" className={look.moreAct} aria-disabled={!verdict.ok} onClick={() => verdict.ok && onChoose(act)}>
      <span>{t(`acts.name.${act}`)} {key && <kbd>{key.toUpperCase()}</kbd>}</span>
      {!verdict.ok && <span className={look.why}>{reason(t, verdict.refusal)}</span>}
    </button>
  )
}

interface ActButtonProps { act: CaseAct; state: Case; onChoose: (act: CaseAct) => void; primary?: boolean }

function ActButton({ act, state, onChoose, primary = false }: ActButtonProps) {
  const t = useText()
  const actor = useActor()
  const open = usePlace((place) => place.act?.split(':')[0] === act)
  const verdict = actOffered(state, act, actor)
  const key = actKeys[act]
  return (
    <button
      type="button" className={look.act} data-primary={primary} aria-disabled={!verdict.ok} aria-pressed={open}
      {...(!verdict.ok && { 'aria-description': reason(t, verdict.refusal), 'data-why': reason(t, verdict.refusal) })}
      onClick={() => onChoose(act)}
    >
      {t(`acts.name.${act}`)} {key && <kbd>{key.toUpperCase()}</kbd>}
    </button>
  )
}
