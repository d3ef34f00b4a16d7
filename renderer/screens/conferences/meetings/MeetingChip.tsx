import { useMinute } from '../../../desk.ts'
import { StateChip } from '../../../parts/ClockChip.tsx'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { meetingChip, type MeetingFacts } from './meeting-chip.ts'

/** When it meets, at the beginning of every row and head. */
export function MeetingChip({ facts, strong = false }: { facts: MeetingFacts; strong?: boolean }) {
  const t = useText()
  return <StateChip chip={meetingChip(t, facts, useMinute(), useZone())} strong={strong} />
}
