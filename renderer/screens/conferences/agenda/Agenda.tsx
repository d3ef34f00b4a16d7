import { itemOf } from '../../../../shared/conference/conference.ts'
import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import { execute } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { tell } from '../../../parts/toasts.ts'
import { currentPlace, goConferences, usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import type { PanelProps } from '../ConferencePage.tsx'
import { Brief } from './Brief.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Facts } from './Facts.tsx'
import { Items } from './Items.tsx'
import { Material } from './Material.tsx'
import { Participants } from './Participants.tsx'
import { Positions } from './Positions.tsx'
import { moved } from './moved.ts'
import look from '../Conferences.module.css'

/** Before the conference: who comes, what is on the table, and a page about the chosen item. */
export function Agenda({ file, onShown, shown }: PanelProps) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  const wanted = usePlace(({ conferences }) => conferences.item)
  const item = (wanted === undefined ? undefined : itemOf(conference, wanted)) ?? conference.items[0]
  const mayOrder = conferenceOffered(conference, 'conference.orderItems', actor).ok
  const step = (by: number) => {
    // two presses may come before the first is drawn: each goes on from where the place is now
    const at = conference.items.findIndex(({ itemId }) => itemId === (currentPlace().conferences.item ?? item?.itemId))
    const next = conference.items[at + by]
    if (next) goConferences({ item: next.itemId })
  }
  async function order(itemId: string, by: number): Promise<void> {
    const items = moved(conference.items.map((one) => one.itemId), itemId, by)
    if (!items || !mayOrder) return
    const answer = await execute({ type: 'conference.orderItems', id: conference.id, items })
    if (!answer.ok) tell(t('words.conference.entry.orderItems'), { refusal: answer.refusal })
  }
  useKeys('opened', t('conferences.tab.agenda'), [
    { on: ['ArrowDown', 'j'], words: t('conferences.key.nextItem'), run: () => step(1) },
    { on: ['ArrowUp', 'k'], words: t('conferences.key.previousItem'), run: () => step(-1) },
    { on: ['Alt+ArrowDown', 'Alt+ArrowUp'], words: t('conferences.key.order'), run: ({ key }) => item && void order(item.itemId, key === 'ArrowDown' ? 1 : -1), when: mayOrder && item !== undefined },
  ])
  return (
    <div className={look.agenda}>
      <div className={look.column}>
        <Facts file={file} shown={shown} onShown={onShown} />
        <Participants file={file} />
        <Conflicts file={file} />
        <Material file={file} />
      </div>
      <div className={look.column}>
        <Items file={file} chosen={item?.itemId} mayOrder={mayOrder} onOrder={(itemId, by) => void order(itemId, by)} />
        {item && <Positions file={file} item={item} />}
        {item && <Brief key={item.itemId} file={file} item={item} />}
      </div>
    </div>
  )
}
