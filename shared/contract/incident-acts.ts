/** Acts on incidents that are more than one op: files, documents, looks at what is masked. */
import { z } from 'zod'
import { EntityId, Instant } from '../log/op.ts'
import { typed } from '../text/typed.ts'
import type { MadeFile } from './acts.ts'
import type { IncidentFile } from './incidents.ts'

const FileId = z.string().min(1).max(64)

export const incidentActs = {
  /** evidence: stored with its hash and when it was captured */
  'incident.addAttachment': z.object({
    id: EntityId, fileId: FileId, mediaType: z.string().max(200), about: typed.max(500).optional(), capturedAt: Instant.optional(), capturedUrl: typed.max(2000).optional(), postKey: z.string().max(500).optional(),
  }),
  'incident.openAttachment': z.object({ id: EntityId, attachmentId: z.string() }),
  'incident.revealTexts': z.object({ id: EntityId }),
  /** DOCX: a report as its plan would have it written, the risk assessment, the review */
  'incident.makeDocument': z.object({ id: EntityId, kind: z.enum(['initial', 'followUp', 'final', 'riskAssessment', 'review']) }),
  /** ZIP: the review, everything that was written, the posts, the evidence with hashes */
  'incident.exportPackage': z.object({ id: EntityId }),
} as const

export interface IncidentActValues {
  /** `notAnImage`: it called itself one; it is kept, and opened as a file only */
  'incident.addAttachment': { attachmentId: string; notAnImage: boolean }
  'incident.openAttachment': { opened: true } | { opened: false; file: MadeFile }
  'incident.revealTexts': IncidentFile
  'incident.makeDocument': MadeFile
  'incident.exportPackage': MadeFile
}
