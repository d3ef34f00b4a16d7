import type { Item } from '../../../../shared/conference/conference.ts'
import { itemOffered } from '../../../../shared/conference/item-offered.ts'
import { quorumOf, recusals, tallyOf } from '../../../../shared/conference/quorum.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { useActor } from '../../../session.ts'
import { labelled, listed, useText } from '../../../text/text.ts'
import { openPart } from '../acts/ConferenceForm.tsx'
import { useSitting } from './sitting-act.ts'
import { Part } from './Part.tsx'
import { quorumWords } from './quorum-words.ts'
import { countWords, optionName, resultWords } from './tally-words.ts'
import { VoteForm } from './VoteForm.tsx'
import look from './Room.module.css'

/** The vote: who keeps out, whether enough are there, what it came to and who chose what. */
export function VotePart({ file, item }: { file: ConferenceFile; item: Item }) {
  const t = useText()
  const actor = useActor()
  const { conference } = file
  const open = useSitting('conference.vote', item.itemId)
  const verdict = itemOffered(conference, item, 'conference.vote', actor)
  const kept = recusals(conference, item.itemId)
  const nameOf = (id: string) => conference.participants.find(({ participantId }) => participantId === id)?.name ?? id
  const quorum = quorumOf(conference, item.itemId)
  const tally = tallyOf(item)
  return (
    <Part title={t('words.conference.entry.vote')} acts={[{ words: t(item.vote ? 'sitting.act.voteAgain' : 'sitting.act.vote'), key: 'v', verdict, open, run: () => openPart('conference.vote', item.itemId) }]}>
      {kept.length > 0 && <p className={look.grey}>{labelled(t, t('words.conference.recusal'), listed(t, kept.map(({ participantId }) => nameOf(participantId))))}</p>}
      {conference.status !== 'called' && !quorum.met && <p className={look.late}>▲ {quorumWords(t, quorum)}</p>}
      {open ? <VoteForm file={file} item={item} /> : item.vote && tally && (
        <>
          <p className={look.result} data-carried={tally.carried !== undefined}>{resultWords(t, item.options, tally, item.vote.method)}</p>
          {item.vote.method === 'vote' && <p>{countWords(t, item.options, tally).join(' · ')}</p>}
          {item.vote.method === 'vote' && (
            <p className={look.grey}>
              {item.vote.votes.map(({ participantId, choice }) => labelled(t, nameOf(participantId), choice === undefined ? t('words.conference.abstained') : optionName(t, item.options, choice))).join(' · ')}
            </p>
          )}
        </>
      )}
    </Part>
  )
}
