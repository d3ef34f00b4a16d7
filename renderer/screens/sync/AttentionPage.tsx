import { useState } from 'react'
import type { AttentionItem } from '../../../shared/contract/sync.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { execute } from '../../desk.ts'
import { useKeys } from '../../keys.ts'
import { keyText } from '../../key-match.ts'
import { instantText } from '../../parts/dates.ts'
import { opText } from '../../parts/op-words.ts'
import { Refused } from '../../parts/Refused.tsx'
import { tell } from '../../parts/toasts.ts'
import { go, openEntity } from '../../router.ts'
import { useActor, useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { AskForm } from './AskForm.tsx'
import { askable, attentionKeys, offeredActs, onlyKnown, type AttentionAct } from './attention-acts.ts'
import { useWrittenContext } from './use-written-context.ts'
import { Versions } from './Versions.tsx'
import { versionRows } from './versions.ts'
import look from './Sync.module.css'

/** One item: what happened, both writings side by side, and what can be done. */
export function AttentionPage({ item, title }: { item: AttentionItem; title: string }) {
  const t = useText()
  const zone = useZone()
  const { id: me } = useActor()
  const context = useWrittenContext(item.entity)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const { opId, entity } = item
  const what = opText(t, item.type)
  const rows = versionRows(item, context)
  const acts = offeredActs(t, item, me)
  const whom = askable(item, me)

  async function settle(act: 'reissue' | 'accept'): Promise<void> {
    if (busy) return
    setBusy(true)
    const answer = await execute({ type: `attention.${act}`, opId })
    setBusy(false)
    if (!answer.ok) return setRefusal(answer.refusal)
    if (act === 'reissue') tell(t('sync.attention.reissued', { what }))
    else tell(t(onlyKnown(item) ? 'sync.attention.acknowledged' : 'sync.attention.accepted', { what }), { undo: { type: 'attention.putBack', opId } })
  }
  const run = (act: AttentionAct): void => {
    if (act === 'ask') setAsking(true)
    else if (act === 'open') {
      go({ part: opId })
      openEntity(entity)
    } else void settle(act)
  }
  useKeys('opened', title, acts.map(({ act, words, refused }) => ({ on: [attentionKeys[act]], words, run: () => run(act), when: refused === undefined })))
  return (
    <article className={look.opened} aria-label={title} tabIndex={-1}>
      <h2>{title}</h2>
      <p><span className={look.is} data-is={item.is}>{t(`sync.attention.is.${item.is}`)}</span> {t(`sync.attention.about.${item.is === 'refused' && item.other ? 'lost' : item.is}`, { name: context.officerName(item.other?.actor) })}</p>
      {item.asked && <p className={look.grey}>{t('sync.attention.askedAt', { at: instantText(t, item.asked, zone) })}</p>}
      <div className={look.row}>
        {acts.map(({ act, words, refused }, index) => (
          <button
            key={act} type="button" className={look.act} data-primary={index === 0 && refused === undefined} aria-disabled={refused !== undefined} title={refused}
            aria-expanded={act === 'ask' ? asking : undefined} aria-busy={busy && act !== 'open'} onClick={() => refused === undefined && run(act)}
          >
            {words} <kbd>{keyText(attentionKeys[act])}</kbd>
          </button>
        ))}
      </div>
      {refusal && <Refused refusal={refusal} />}
      {asking && whom && <AskForm item={item} name={context.officerName(whom)} fields={rows.filter(({ differs }) => differs).map(({ label }) => label)} onDone={() => setAsking(false)} />}
      {item.refusal && <Refused refusal={item.refusal} title={t('sync.attention.answer')} />}
      <Versions item={item} rows={rows} context={context} />
    </article>
  )
}
