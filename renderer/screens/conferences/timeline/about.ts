/** Which item, which person, which option an entry is about, by the names that the conference has for them now. Pure. */
import { resolutionsOf, type Conference } from '../../../../shared/conference/conference.ts'

export function aboutOf(conference: Conference, body: Record<string, unknown>): string {
  const { items, participants, conflicts } = conference
  const conflict = conflicts.find(({ conflictId }) => conflictId === body['conflictId'])
  const person = participants.find(({ participantId }) => participantId === (body['participantId'] ?? conflict?.participantId))
  const resolution = resolutionsOf(conference).find(({ resolutionId }) => resolutionId === body['resolutionId'])
  const item = items.findIndex(({ itemId }) => itemId === (body['itemId'] ?? resolution?.itemId))
  const option = items[item]?.options.find(({ optionId }) => optionId === body['optionId'])
  return [item >= 0 && `${item + 1}. ${items[item]?.title ?? ''}`, option?.text, person?.name, body['text'] === undefined && resolution?.text].filter(Boolean).join(' · ')
}
