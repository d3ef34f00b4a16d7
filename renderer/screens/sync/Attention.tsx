import { useEffect } from 'react'
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { instantText } from '../../parts/dates.ts'
import { opText } from '../../parts/op-words.ts'
import { Refused } from '../../parts/Refused.tsx'
import { go, usePlace } from '../../router.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { lineId } from '../now/NowLine.tsx'
import { useLines } from '../now/use-lines.ts'
import { AttentionPage } from './AttentionPage.tsx'
import { SyncHead } from './SyncHead.tsx'
import look from './Sync.module.css'

/** What two people wrote of one thing, and what the head office refused: each is dealt with by one key, and the next one follows. */
export function Attention() {
  const t = useText()
  const zone = useZone()
  const { value: items, refusal } = useDesk('attention', {}, { keep: true })
  const wanted = usePlace((place) => place.part)
  const { line: chosen, stand, move } = useLines((items ?? []).map((item) => ({ key: item.opId, item })))
  useEffect(() => {
    if (wanted !== undefined) stand(wanted)
  }, [wanted, stand])
  useKeys('screen', t('sync.attention.title'), [
    { on: ['ArrowDown', 'j'], words: t('sync.key.next'), run: () => move(1) },
    { on: ['ArrowUp', 'k'], words: t('sync.key.previous'), run: () => move(-1) },
    { on: ['Escape'], words: t('frame.act.goCases'), run: () => go({ room: 'cases' }) },
  ])
  const title = ({ number, type }: AttentionItem) => [number, opText(t, type)].filter(Boolean).join(' · ')
  return (
    <div className={look.room}>
      <SyncHead current="attention" />
      {refusal && <Refused refusal={refusal} title={t('sync.attention.title')} />}
      {items && !chosen && (
        <div className={look.empty}>
          <p>{t('sync.attention.empty')}</p>
          <p className={look.grey}>{t('sync.attention.emptyAbout')}</p>
        </div>
      )}
      {items && chosen && (
        <div className={look.split}>
          <ul className={look.items} aria-label={t('sync.attention.list')}>
            {items.map((item) => (
              <li key={item.opId}>
                <button
                  type="button" id={lineId(item.opId)} className={look.item} aria-current={item === chosen.item ? 'true' : undefined} onFocus={() => stand(item.opId)}
                  onClick={() => stand(item.opId)}
                >
                  <span className={look.itemTitle}>{title(item)}</span>
                  <span className={look.itemState}><span className={look.is} data-is={item.is}>{t(`sync.attention.is.${item.is}`)}</span> {instantText(t, item.at, zone)}</span>
                </button>
              </li>
            ))}
          </ul>
          <AttentionPage key={chosen.key} item={chosen.item} title={title(chosen.item)} />
        </div>
      )}
    </div>
  )
}
