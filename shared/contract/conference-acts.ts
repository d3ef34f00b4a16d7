/** Acts on conferences that are more than one op: files, invitations, documents, minutes out of notes, and a resolution carried out on its case. */
import { z } from 'zod'
import { EntityId } from '../log/op.ts'
import { typed } from '../text/typed.ts'
import type { MadeFile } from './acts.ts'
import type { ConferenceFile, MinutesDraft } from './conferences.ts'

const PartId = z.string().min(1).max(64)

export const conferenceActs = {
  'conference.addAttachment': z.object({ id: EntityId, fileId: PartId, mediaType: z.string().max(200), about: typed.max(500).optional(), itemId: PartId.optional() }),
  'conference.openAttachment': z.object({ id: EntityId, attachmentId: z.string() }),
  /** the texts with the numbers in them: a look that is logged */
  'conference.revealTexts': z.object({ id: EntityId }),
  /** the next minutes as they would be written, numbers and all: a look that is logged */
  'conference.readDraft': z.object({ id: EntityId }),
  /** .ics (RFC 5545, 5546): a request, its change, or its withdrawal, as the conference stands */
  'conference.makeInvitation': z.object({ id: EntityId }),
  /** DOCX: agenda with a page about each case, or the minutes (the last version unless another is named) */
  'conference.makeDocument': z.object({ id: EntityId, kind: z.enum(['agenda', 'minutes']), version: z.int().positive().optional() }),
  /** drafts the minutes: what people said as the recorder edited it, all else out of the outcome */
  'conference.saveMinutes': z.object({ id: EntityId, discussions: z.record(PartId, z.string().max(200_000)), remarks: typed.max(20_000), reason: typed.max(20_000).optional() }),
  /** gives the command that the resolution prepared to its case, and notes that it was: both or neither */
  'conference.carryOutResolution': z.object({ id: EntityId, resolutionId: PartId }),
} as const

export interface ConferenceActValues {
  'conference.addAttachment': { attachmentId: string }
  'conference.openAttachment': { opened: true } | { opened: false; file: MadeFile }
  'conference.revealTexts': ConferenceFile
  'conference.readDraft': MinutesDraft
  'conference.makeInvitation': MadeFile
  'conference.makeDocument': MadeFile
  'conference.saveMinutes': { version: number; hash: string }
  'conference.carryOutResolution': { command: string }
}
