import type { Library } from '../../../shared/rules/library.ts'
import { titleIn, type RulePack } from '../../../shared/rules/pack.ts'
import { language, useText } from '../../text/text.ts'
import { stepText } from '../../parts/ladder-words.ts'
import { ladderFor } from './clock-facts.ts'
import { LadderForm } from './LadderForm.tsx'
import { useDraftSave } from './use-draft-save.ts'
import look from '../../parts/Editor.module.css'

interface LadderCardProps { library: Library; pack: RulePack; index: number | undefined; mayEdit: boolean; open: boolean; onOpen: () => void; onDone: () => void }

export function LadderCard({ library, pack, index, mayEdit, open, onOpen, onDone }: LadderCardProps) {
  const t = useText()
  const { save } = useDraftSave(pack)
  const ladder = index === undefined ? undefined : pack.ladders[index]
  if (open) return <LadderForm library={library} pack={pack} index={index ?? pack.ladders.length} ladder={ladder} onDone={onDone} />
  if (!ladder) return null
  const name = titleIn(ladder.title, language())
  return (
    <article className={look.clock} aria-label={name}>
      <div className={look.clockHead}>
        <h3>{name}</h3>
        <span className={look.grey}>{ladderFor(t, ladder, library.packs.map((one) => one.pack))}</span>
        {mayEdit && (
          <span className={look.push}>
            <button type="button" className={look.link} aria-label={t('rules.editOf', { name })} onClick={onOpen}>{t('frame.edit')}</button>
            <button
              type="button" className={look.link} aria-label={t('rules.removeOf', { name })}
              onClick={() => void save({ ...pack, ladders: pack.ladders.filter((one) => one !== ladder) })}
            >
              {t('frame.remove')}
            </button>
          </span>
        )}
      </div>
      <dl className={look.sum}>
        {ladder.steps.map((step) => {
          const { place, words } = stepText(t, step)
          return <div key={step.id} style={{ display: 'contents' }}><dt>{place}</dt><dd>{words}</dd></div>
        })}
      </dl>
    </article>
  )
}
