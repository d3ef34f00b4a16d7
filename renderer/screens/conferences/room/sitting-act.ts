/** Which form stands open in the room, by the place's `act` (`conference.resolve:<item>`), and commands that need no form. */
import type { Command } from '../../../../shared/contract/bridge.ts'
import type { ConferenceCommandType } from '../../../../shared/conference/commands.ts'
import { execute } from '../../../desk.ts'
import { tell } from '../../../parts/toasts.ts'
import { usePlace } from '../../../router.ts'
import { openedPart } from '../../../parts/opened-part.ts'

/** This act stands open, and it is about these parts. */
export function useSitting(act: ConferenceCommandType, ...about: string[]): boolean {
  const { type, part } = openedPart(usePlace((place) => place.act))
  return type === act && about.length === part.length && about.every((one, index) => part[index] === one)
}

/** What is refused is said at the foot. */
export async function give(words: string, command: Command): Promise<boolean> {
  const answer = await execute(command)
  if (!answer.ok) tell(words, { refusal: answer.refusal })
  return answer.ok
}
