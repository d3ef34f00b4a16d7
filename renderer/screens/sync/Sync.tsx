import { useDesk } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { Refused } from '../../parts/Refused.tsx'
import { go } from '../../router.ts'
import { useText } from '../../text/text.ts'
import { Alone } from './Alone.tsx'
import { FirstCopy } from './FirstCopy.tsx'
import { HeldRemoval } from './HeldRemoval.tsx'
import { Refusals } from './Refusals.tsx'
import { Standing } from './Standing.tsx'
import { Streams } from './Streams.tsx'
import { SyncHead } from './SyncHead.tsx'
import { Talks } from './Talks.tsx'
import { Waiting } from './Waiting.tsx'
import look from './Sync.module.css'

/** All there is to know of the work with the head office: where we stand, what waits, what was refused, what was said last. */
export function Sync() {
  const t = useText()
  const { value: detail, refusal } = useDesk('syncDetail', {}, { keep: true })
  useKeys('screen', t('sync.title'), [{ on: ['Escape'], words: t('frame.act.goCases'), run: () => go({ room: 'cases' }) }])
  const state = detail?.state
  return (
    <div className={look.page}>
      <SyncHead current="sync" />
      {refusal && <Refused refusal={refusal} title={t('sync.title')} />}
      {state?.phase === 'alone' && <Alone state={state} />}
      {detail && state && state.phase !== 'alone' && (
        <div className={look.column}>
          <Standing detail={detail} />
          {detail.heldRemoval && <HeldRemoval held={detail.heldRemoval} />}
          {state.firstCopy && state.firstCopy.done < state.firstCopy.total && <FirstCopy copy={state.firstCopy} />}
          <Waiting ops={detail.waiting} count={state.waiting} />
          <Refusals />
          <Talks talks={detail.talks} />
          <Streams streams={detail.streams} />
        </div>
      )}
    </div>
  )
}
