import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { Answer, Refusal } from '../../shared/log/refusal.ts'
import { refusalText, sourceText, useText, type Text } from '../text/text.ts'
import look from './ActBar.module.css'

/** One act as a bar shows it. */
export interface ShownAct<Act extends string> { act: Act; words: string; letter?: string | undefined; verdict: Answer<undefined> }

interface ActBarProps<Act extends string> {
  next: ShownAct<Act> | undefined
  /** always in sight, allowed or not */
  bar: readonly ShownAct<Act>[]
  more: readonly ShownAct<Act>[]
  refused: readonly ShownAct<Act>[]
  /** the act that stands open */
  open: string | undefined
  onChoose: (act: Act) => void
}

/** The next step, the constant acts, and the rest. What the rules refuse is grey and says why. */
export function ActBar<Act extends string>({ next, bar, more, refused, open, onChoose }: ActBarProps<Act>) {
  const t = useText()
  const [unfolded, setUnfolded] = useState(false)
  const choose = (act: Act) => {
    setUnfolded(false)
    onChoose(act)
  }
  return (
    <div role="toolbar" aria-label={t('case.acts')} className={look.acts}>
      {next && <ActButton shown={next} pressed={open === next.act} onChoose={choose} primary />}
      {bar.map((shown) => <ActButton key={shown.act} shown={shown} pressed={open === shown.act} onChoose={choose} />)}
      <Popover opened={unfolded} onChange={setUnfolded} position="bottom-start" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button" className={look.act} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}
          >
            {t('frame.more')} <IconChevronDown size={14} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown p={4}>
          <div className={look.moreActs}>
            {more.map((shown) => <MoreAct key={shown.act} shown={shown} onChoose={choose} />)}
            {refused.length > 0 && (
              <div role="group" aria-label={t('case.refusedActs')} className={look.refusedActs}>
                <span className={look.why} aria-hidden>{t('case.refusedActs')}</span>
                {refused.map((shown) => <MoreAct key={shown.act} shown={shown} onChoose={choose} />)}
              </div>
            )}
          </div>
        </Popover.Dropdown>
      </Popover>
    </div>
  )
}

/** Why, and where that is written. */
export const reasonText = (
  t: Text, refusal: Refusal,
): string => [refusalText(t, refusal), refusal.source && sourceText(t, refusal.source)].filter(Boolean).join(' · ')

interface OneActProps<Act extends string> { shown: ShownAct<Act>; onChoose: (act: Act) => void }

function MoreAct<Act extends string>({ shown: { act, words, letter, verdict }, onChoose }: OneActProps<Act>) {
  const t = useText()
  return (
    <button type="button" className={look.moreAct} aria-disabled={!verdict.ok} onClick={() => verdict.ok && onChoose(act)}>
      <span>{words} {letter && <kbd>{letter.toUpperCase()}</kbd>}</span>
      {!verdict.ok && <span className={look.why}>{reasonText(t, verdict.refusal)}</span>}
    </button>
  )
}

function ActButton<Act extends string>({ shown: { act, words, letter, verdict }, onChoose, pressed, primary = false }: OneActProps<Act> & { pressed: boolean; primary?: boolean }) {
  const t = useText()
  return (
    <button
      type="button" className={look.act} data-primary={primary} aria-disabled={!verdict.ok} aria-pressed={pressed}
      {...(!verdict.ok && { 'aria-description': reasonText(t, verdict.refusal), 'data-why': reasonText(t, verdict.refusal) })}
      onClick={() => onChoose(act)}
    >
      {words} {letter && <kbd>{letter.toUpperCase()}</kbd>}
    </button>
  )
}
