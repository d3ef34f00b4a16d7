/** The keys of the list. In a case on the whole page, j and k go on to its neighbours. */
import { useState } from 'react'
import { QueueView, type QueueItem } from '../../../shared/contract/queue.ts'
import type { Key } from '../../keys.ts'
import { openManyAssign } from '../../parts/many-opening.ts'
import { go, openAct, stepBack, usePlace } from '../../router.ts'
import { useText, type Text } from '../../text/text.ts'
import { actKeys, type CaseAct } from '../case/case-acts.ts'
import type { QueuePages } from './queue-pages.ts'
import type { Picking } from './use-picking.ts'
import { openFilters } from './filter-opening.ts'

interface QueueKeys { pages: QueuePages; picking: Picking; rowsOnPage: number; hidden: boolean }

export function useQueueKeys({ pages, picking, rowsOnPage, hidden }: QueueKeys): Key[] {
  const t = useText()
  const [views] = useState(() => QueueView.options)
  const opened = usePlace((place) => place.opened)
  const { activeIndex, moveTo, toggle, pickAll, clear, picked } = picking
  const inList = !hidden
  return [
    { on: ['ArrowDown', 'j'], words: t('cases.key.down'), run: () => moveTo(activeIndex + 1) },
    { on: ['ArrowUp', 'k'], words: t('cases.key.up'), run: () => moveTo(activeIndex - 1) },
    { on: ['Enter'], words: t('cases.key.full'), run: () => go({ opened: 'full' }), when: inList && pages.count > 0 },
    { on: [' '], words: t('cases.key.peek'), run: () => go({ opened: opened === 'row' ? 'beside' : 'row' }), when: inList },
    {
      on: ['Escape'], words: t('cases.key.back'),
      run: () => {
        if (inList && picked.size > 0) clear()
        else stepBack()
      },
      when: opened !== 'row' || picked.size > 0,
    },
    { on: ['x'], words: t('cases.key.pick'), run: () => toggle(activeIndex), when: inList },
    { on: ['Shift+ArrowDown', 'Shift+j'], words: t('cases.key.rangeDown'), run: () => moveTo(activeIndex + 1, true), when: inList },
    { on: ['Shift+ArrowUp', 'Shift+k'], words: t('cases.key.rangeUp'), run: () => moveTo(activeIndex - 1, true), when: inList },
    { on: ['Mod+a'], words: t('cases.key.all'), run: pickAll, when: inList },
    { on: ['a'], words: t('cases.many.assign'), run: openManyAssign, when: inList && picked.size > 0 },
    // where the case is not opened, its keys open it first
    ...(opened === 'row' && pages.count > 0 ? actKeysOf(t, pages.row(activeIndex)) : []),
    { on: ['f'], words: t('cases.key.filter'), run: openFilters, when: inList },
    { on: ['Home'], words: t('cases.key.first'), run: () => moveTo(0), when: inList },
    { on: ['End'], words: t('cases.key.last'), run: () => void lastOf(pages).then(moveTo), when: inList },
    { on: ['PageDown'], words: t('cases.key.pageDown'), run: () => moveTo(activeIndex + rowsOnPage), when: inList },
    { on: ['PageUp'], words: t('cases.key.pageUp'), run: () => moveTo(activeIndex - rowsOnPage), when: inList },
    {
      on: views.map((_, index) => String(index + 1)), words: t('cases.key.view'), when: inList,
      run: ({ key }) => {
        const view = views[Number(key) - 1]
        if (view) go({ view, trail: [] })
      },
    },
  ]
}

function actKeysOf(t: Text, item: QueueItem | undefined): Key[] {
  const paused = item?.clock.state === 'paused'
  return Object.entries(actKeys)
    .filter(([act]) => act !== (paused ? 'case.suspend' : 'case.resume'))
    .map(([act, key]) => ({ on: [key], words: t(`acts.name.${act as CaseAct}`), run: () => openAct(act) }))
}

/** The index of the last row, once that row is here. */
async function lastOf(pages: QueuePages): Promise<number> {
  const last = pages.count - 1
  pages.look(last - 40, last)
  for (let waited = 0; !pages.row(last) && waited < 2000; waited += 10) await new Promise((resolve) => setTimeout(resolve, 10))
  return pages.count - 1
}
