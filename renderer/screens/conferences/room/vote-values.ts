/** A vote as a form holds it, and as the command takes it. Pure. */
import type { Participant } from '../../../../shared/conference/commands.ts'
import type { Option } from '../../../../shared/conference/conference.ts'

/** `choices`: by participant, an option or `abstention`; nothing for who was not asked yet. */
export interface VoteValues { method: 'vote' | 'consensus'; carried: string; choices: Record<string, string> }

/** No option is called so: their ids are made by the workstation. */
export const abstention = '-'

/** Of those who are asked now: who left the room since the form was opened does not count. */
export const votesOf = ({ choices }: Pick<VoteValues, 'choices'>, asked: readonly Pick<Participant, 'participantId'>[]): { participantId: string; choice?: string }[] =>
  asked.flatMap(({ participantId }) => {
    const choice = choices[participantId]
    return choice ? [{ participantId, ...(choice !== abstention && { choice }) }] : []
  })

/** The digit of an option, 0 for an abstention. */
export const choiceAt = (key: string, options: readonly Pick<Option, 'optionId'>[]): string | undefined =>
  key === '0' ? abstention : /^[1-9]$/.test(key) ? options[Number(key) - 1]?.optionId : undefined
