import { useRef, type KeyboardEvent } from 'react'
import type { Item, Vote } from '../../../../shared/conference/conference.ts'
import { isPresent, tallyOf, voters } from '../../../../shared/conference/quorum.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { useText } from '../../../text/text.ts'
import { ConferenceForm, useConferenceForm } from '../acts/ConferenceForm.tsx'
import { optionLetter } from '../../../../shared/conference/option-letter.ts'
import { countWords, optionName, resultWords } from './tally-words.ts'
import { abstention, choiceAt, votesOf, type VoteValues } from './vote-values.ts'
import look from './Room.module.css'

/** Of an option's name beside two others in one line of the narrowest room: 方案 A. */
const mostLetters = 5

/** Each voter's choice, by digit; the tally runs along. Whoever is recused or not here is named and not asked. */
export function VoteForm({ file, item }: { file: ConferenceFile; item: Item }) {
  const t = useText()
  const rows = useRef<HTMLDivElement>(null)
  const { conference } = file
  const entitled = voters(conference, item.itemId)
  const asked = entitled.filter(({ participantId }) => isPresent(conference, participantId))
  const notAsked = conference.participants.filter((one) => one.votes && !asked.includes(one))
  const initial: VoteValues = {
    method: item.vote?.method ?? 'vote', carried: item.vote?.carried ?? '', choices: Object.fromEntries(item.vote?.votes.map(({ participantId, choice }) => [participantId, choice ?? abstention]) ?? []),
  }
  const form = useConferenceForm({
    file, part: [item.itemId], type: 'conference.vote', initial,
    body: (values) => ({ itemId: item.itemId, method: values.method, votes: values.method === 'vote' ? votesOf(values, asked) : [], ...(values.method === 'consensus' && values.carried && { carried: values.carried }) }),
    missing: ({ method, carried, choices }) => (method === 'consensus'
      ? (carried ? [] : [{ path: 'carried', code: 'conference.missing.carried' }])
      : asked.some(({ participantId }) => choices[participantId]) ? [] : [{ path: 'votes', code: 'conference.noVotes' }]),
  })
  const { values, set } = form
  const choose = (participantId: string, choice: string) => set({ choices: { ...values.choices, [participantId]: choice } })
  const onKeyDown = (event: KeyboardEvent, index: number, participantId: string) => {
    const choice = event.ctrlKey || event.metaKey || event.altKey ? undefined : choiceAt(event.key, item.options)
    if (choice === undefined) return
    event.preventDefault()
    choose(participantId, choice)
    rows.current?.querySelectorAll<HTMLElement>('[data-voter]')[index + 1]?.querySelector<HTMLElement>('input')?.focus()
  }
  // many options, or long words for them, stand by their letters, so that a voter stays one line
  const short = item.options.length > 2 || t('sitting.option', { letter: optionLetter(0) }).length > mostLetters
  const options = [
    ...item.options.map(({ optionId }, index) => ({ value: optionId, words: `${index + 1} ${short ? optionLetter(index) : optionName(t, item.options, optionId)}` })),
    { value: abstention, words: `0 ${t('words.conference.abstained')}` },
  ]
  const tally = tallyOf({ options: item.options, vote: { method: 'vote', votes: votesOf(values, asked) } as unknown as Vote })
  const waits = asked.filter(({ participantId }) => !values.choices[participantId]).length
  return (
    <ConferenceForm type="conference.vote" form={form} about={t(values.method === 'vote' ? 'sitting.voteAbout' : 'sitting.consensusAbout')}>
      <Choices
        label={t('sitting.method')} value={values.method} onChange={(method) => set({ method })}
        options={[{ value: 'vote', words: t('words.conference.entry.vote') }, { value: 'consensus', words: t('words.conference.consensus') }]}
      />
      {values.method === 'consensus' ? (
        <Choices
          label={t('sitting.agreedOn')} value={values.carried || undefined} onChange={(carried) => set({ carried })} error={form.error('carried')}
          options={item.options.map(({ optionId }) => ({ value: optionId, words: optionName(t, item.options, optionId) }))}
        />
      ) : (
        <>
          <div ref={rows} className={look.voters}>
            {asked.map(({ participantId, name }, index) => (
              <fieldset key={participantId} data-voter className={look.voter} onKeyDown={(event) => onKeyDown(event, index, participantId)}>
                <legend className="aloud">{name}</legend>
                <span className={look.cut} aria-hidden>{name}</span>
                <span className={look.ballots}>
                  {options.map(({ value, words }, at) => (
                    <label key={value} className={look.ballot} data-chosen={values.choices[participantId] === value}>
                      <input
                        type="radio" name={`${item.itemId} ${participantId}`} checked={values.choices[participantId] === value} onChange={() => choose(participantId, value)}
                        data-first={index === 0 && at === 0 ? true : undefined}
                      />
                      {words}
                    </label>
                  ))}
                </span>
              </fieldset>
            ))}
            {notAsked.map(({ participantId, name }) => (
              <p key={participantId} className={look.notAsked}><span className={look.cut}>{name}</span> {t(entitled.some((one) => one.participantId === participantId) ? 'sitting.notHere' : 'sitting.keepsOut')}</p>
            ))}
          </div>
          {form.error('votes') && <p className={look.late}>{form.error('votes')}</p>}
          {tally && (
            <p className={look.tally} role="status">
              {countWords(t, item.options, tally).join(' · ')}{waits > 0 ? ` · ${t('sitting.toAsk', { count: waits })}` : ` · ${resultWords(t, item.options, tally, 'vote')}`}
            </p>
          )}
        </>
      )}
    </ConferenceForm>
  )
}
