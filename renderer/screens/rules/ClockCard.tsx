import type { Library } from '../../../shared/rules/library.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { limitText } from '../../../shared/rules/sum.ts'
import { language, sayWords, useText } from '../../text/text.ts'
import { Facts } from '../../parts/Facts.tsx'
import { clockFacts } from './clock-facts.ts'
import { ClockForm } from './ClockForm.tsx'
import { useDraftSave } from './use-draft-save.ts'
import look from '../../parts/Editor.module.css'

interface ClockCardProps { library: Library; pack: RulePack; index: number | undefined; mayEdit: boolean; open: boolean; onOpen: () => void; onDone: () => void }

/** One clock: what it is, or while it is open the form that changes it. */
export function ClockCard({ library, pack, index, mayEdit, open, onOpen, onDone }: ClockCardProps) {
  const t = useText()
  const { save } = useDraftSave(pack)
  const clock = index === undefined ? undefined : pack.clocks[index]
  if (open) return <ClockForm library={library} pack={pack} index={index ?? pack.clocks.length} clock={clock} onDone={onDone} />
  if (!clock) return null
  const name = titleIn(clock.title, language())
  return (
    <article className={look.clock} aria-label={name}>
      <div className={look.clockHead}>
        <h3>{name}</h3>
        <span className={look.limit}>{limitText(clock.limit, sayWords(t))}</span>
        <span className={look.grey}>{clock.rule}</span>
        {mayEdit && (
          <span className={look.push}>
            <button type="button" className={look.link} aria-label={t('rules.editOf', { name })} onClick={onOpen}>{t('frame.edit')}</button>
            <button
              type="button" className={look.link} aria-label={t('rules.removeOf', { name })}
              onClick={() => void save({ ...pack, clocks: pack.clocks.filter((one) => one !== clock) })}
            >
              {t('frame.remove')}
            </button>
          </span>
        )}
      </div>
      <Facts facts={clockFacts(t, library, clock, pack)} />
    </article>
  )
}
