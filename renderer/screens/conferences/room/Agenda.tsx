import { Button } from '@mantine/core'
import { itemUnderDiscussion, type Item } from '../../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { itemOffered } from '../../../../shared/conference/item-offered.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useKeys } from '../../../keys.ts'
import { goConferences } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { actName } from '../acts/ConferenceForm.tsx'
import { give } from './sitting-act.ts'
import { itemState, stateSigns } from './item-state.ts'
import { ItemClock } from './ItemClock.tsx'
import look from './Room.module.css'

interface AgendaProps { file: ConferenceFile; chosen: Item | undefined }

/** The agenda as it is worked off: what is being talked about runs its clock, the others say what became of them. */
export function Agenda({ file, chosen }: AgendaProps) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  const { items } = conference
  const current = itemUnderDiscussion(conference)
  const place = items.findIndex((item) => item === (current ?? chosen))
  const [before, next] = [items[place - 1], current ? items[place + 1] : (chosen ?? items[0])]
  const choose = (by: number) => {
    const item = items[items.findIndex((one) => one === chosen) + by]
    if (item) goConferences({ item: item.itemId })
  }
  async function takeUp(item: Item | undefined): Promise<void> {
    if (!item) return
    goConferences({ item: item.itemId })
    await give(actName(t, 'conference.takeUp'), { type: 'conference.takeUp', id: conference.id, itemId: item.itemId })
  }
  const runs = conferenceOffered(conference, 'conference.takeUp', actor).ok
  // once everything was talked about, the one primary button is the page's own: to end it
  const leads = items.some(({ discussed }) => discussed.length === 0)
  const takes = chosen && itemOffered(conference, chosen, 'conference.takeUp', actor)
  useKeys('opened', t('sitting.agenda'), [
    { on: ['j', 'ArrowDown'], words: t('sitting.key.itemDown'), run: () => choose(1) },
    { on: ['k', 'ArrowUp'], words: t('sitting.key.itemUp'), run: () => choose(-1) },
    { on: ['n'], words: t('sitting.next'), run: () => void takeUp(next), when: runs && next !== undefined },
    { on: ['b'], words: t('sitting.previous'), run: () => void takeUp(before), when: runs && before !== undefined },
    { on: ['t'], words: t('sitting.takeUpThis'), run: () => void takeUp(chosen), when: takes?.ok === true },
  ])
  return (
    <section className={look.block} aria-label={t('sitting.agenda')}>
      <header className={look.blockHead}>
        <h2>{t('sitting.agenda')}</h2>
        <span className={look.hint}>{t('sitting.itemCount', { count: items.length })}</span>
      </header>
      <ol className={look.items}>
        {items.map((item, index) => <Line key={item.itemId} item={item} number={index + 1} chosen={item === chosen} />)}
      </ol>
      {items.length === 0 && <p className={look.grey}>{t('sitting.noItems')}</p>}
      <div className={look.acts}>
        {runs && next && <Button variant={leads ? 'filled' : 'default'} onClick={() => void takeUp(next)}>{t(current ? 'sitting.next' : 'sitting.takeUpThis')} N</Button>}
        {takes?.ok && current && chosen !== next && <Button variant="default" onClick={() => void takeUp(chosen)}>{t('sitting.takeUpThis')} T</Button>}
      </div>
    </section>
  )
}

function Line({ item, number, chosen }: { item: Item; number: number; chosen: boolean }) {
  const t = useText()
  const state = itemState(item)
  return (
    <li>
      <button type="button" className={look.item} data-state={state} aria-current={chosen ? 'true' : undefined} onClick={() => goConferences({ item: item.itemId })}>
        <span className={look.itemNumber}>{number}</span>
        <span className={look.itemTitle}>{item.title}</span>
        <span className={look.itemState}><span aria-hidden>{stateSigns[state]}</span> {t(`sitting.itemState.${state}`)}</span>
        <ItemClock item={item} className={look.clock} />
      </button>
    </li>
  )
}
