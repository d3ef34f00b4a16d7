/**
 * What the workstation itself can be told to do: signing in, files, ledgers, documents, backups, and acts on a case that are more than
 * one op. Domain commands (shared/aggregates.ts) and these share one verb, `execute`; each answers `Answer<value>`.
 */
import { z } from 'zod'
import { Role } from '../access/roles.ts'
import { NamedCalendar } from '../rules/named-calendar.ts'
import { calendarSchema } from '../calendar/calendar.ts'
import { gazettedYearSchema } from '../calendar/cn.ts'
import { Email } from '../directory/directory.ts'
import { EntityId, OfficerId } from '../log/op.ts'
import { LedgerMapping } from '../ledger/mapping.ts'
import { typed } from '../text/typed.ts'
import { QueueSelection } from './queue.ts'
import type { CaseFile } from './case-file.ts'
import { postActs, type PostActValues } from './posts.ts'
import { conferenceActs, type ConferenceActValues } from './conference-acts.ts'
import { incidentActs, type IncidentActValues } from './incident-acts.ts'
import type { LedgerPreview, LedgerReport, OpenedLedger } from './ledger.ts'
import type { CalendarPreview } from './rules.ts'
import { syncActs, type SyncActValues } from './sync.ts'

const name = typed.min(1).max(200)
/** NIST SP 800-63B: length, not composition; eight at least. */
export const Passphrase = z.string().min(8).max(512)
const FileId = z.string().min(1).max(64)
const Bytes = z.instanceof(Uint8Array)

export const Language = z.enum(['zh-CN', 'zh-TW', 'en'])
export type Language = z.infer<typeof Language>
/** What the settings offer. Anything from the first to the last is taken; never is not offered (C-28: privacy). */
export const idleMinutes = [5, 10, 15, 30, 60] as const
export const Preferences = z.object({
  language: Language,
  colourScheme: z.enum(['auto', 'light', 'dark']),
  rowHeight: z.union([z.literal(32), z.literal(40)]),
  /** without a touch for so long, the workstation locks */
  idleMinutes: z.int().min(5).max(60),
})
export type Preferences = z.infer<typeof Preferences>

export const acts = {
  'workstation.setUp': z.object({
    language: Language, branchName: name, branchCode: typed.max(12).optional(), officerName: name, passphrase: Passphrase,
  }),
  /** a new workstation of a company that has an HQ: for the officer whose one-time code it is */
  'workstation.join': z.object({ language: Language, address: z.url().max(300), code: z.string().trim().min(8).max(40), deviceName: z.string().trim().min(1).max(80), passphrase: Passphrase }),
  'workstation.signIn': z.object({ officerId: OfficerId, passphrase: z.string().max(512) }),
  'workstation.signOut': z.object({}),
  /** as signing out, and the next page says why; an import that is being written goes on */
  'workstation.lock': z.object({}),
  /** somebody touched a window */
  'workstation.present': z.object({}),
  'workstation.recover': z.object({ recoveryKey: z.string().max(200), officerId: OfficerId, passphrase: Passphrase }),
  'workstation.changePassphrase': z.object({ old: z.string().max(512), new: Passphrase }),
  'workstation.prefer': Preferences.partial(),
  'workstation.loadDemonstration': z.object({}),
  'workstation.backUp': z.object({}),
  'workstation.restore': z.object({ fileId: FileId, recoveryKey: z.string().max(200) }),
  'workstation.verify': z.object({}),
  'officer.enrol': z.object({ name, role: Role, email: Email.optional(), passphrase: Passphrase }),
  'officer.return': z.object({ officerId: OfficerId, passphrase: Passphrase }),
  /** the computer's clock is right, whatever later times were written before */
  'clock.accept': z.object({}),
  'setting.save': z.object({ name: z.string().min(1).max(1000), value: z.unknown() }),
  'file.begin': z.object({ name: typed.min(1).max(500), size: z.int().nonnegative() }),
  'file.append': z.object({ fileId: FileId, bytes: Bytes }),
  'file.discard': z.object({ fileId: FileId }),
  'ledger.open': z.object({ fileId: FileId }),
  'ledger.preview': z.object({ fileId: FileId, sheet: z.string(), mapping: LedgerMapping }),
  'ledger.import': z.object({ fileId: FileId, sheet: z.string(), mapping: LedgerMapping }),
  'ledger.cancel': z.object({ fileId: FileId }),
  'ledger.saveMapping': z.object({ name, headers: z.array(z.string()), mapping: LedgerMapping }),
  'ledger.renameMapping': z.object({ name, to: name }),
  'ledger.removeMapping': z.object({ name }),
  'ledger.export': z.object({ format: z.enum(['csv', 'xlsx']), selection: QueueSelection }),
  'case.addAttachment': z.object({ id: EntityId, fileId: FileId, mediaType: z.string().max(200), about: typed.max(500).optional() }),
  'case.openAttachment': z.object({ id: EntityId, attachmentId: z.string() }),
  'case.mergeCases': z.object({ id: EntityId, into: EntityId, reason: name, newFacts: z.boolean() }),
  'case.unmergeCase': z.object({ id: EntityId, reason: name }),
  'party.reveal': z.object({ id: EntityId, partyId: z.string(), fields: z.array(z.enum(['name', 'phone', 'identity', 'address', 'email'])).min(1) }),
  /** which dates of open cases would move: long reads, so acts and not queries */
  'rules.previewYear': z.object({ year: gazettedYearSchema }),
  'rules.previewHours': z.object({ branchId: z.string().min(1).max(64), weekly: calendarSchema.shape.weekly }),
  'rules.previewCalendar': z.object({ calendar: NamedCalendar }),
  'case.revealTexts': z.object({ id: EntityId }),
  'document.make': z.object({ id: EntityId, kind: z.enum(['caseFile', 'decisionLetter']) }),
  ...syncActs,
  ...incidentActs,
  ...postActs,
  ...conferenceActs,
} as const

export type ActType = keyof typeof acts
/** An act with its fields; the empty ones are their type alone. */
export type Act<Type extends ActType = ActType> = {
  [T in Type]: keyof (typeof acts)[T]['shape'] extends never ? { type: T } : { type: T } & z.infer<(typeof acts)[T]>
}[Type]

export interface MadeFile { name: string; mediaType: string; bytes: Uint8Array }
export interface StoreCheck {
  entries: number
  chain: { ok: boolean; brokenAt?: number }
  projections: { ok: boolean; differing: string[] }
  integrity: { ok: boolean; detail: string }
}

/** What each act answers with. */
export interface ActValues extends SyncActValues, IncidentActValues, PostActValues, ConferenceActValues {
  'workstation.setUp': { recoveryKey: string }
  'workstation.join': { recoveryKey: string }
  'workstation.signIn': undefined
  'workstation.signOut': undefined
  'clock.accept': undefined
  'workstation.lock': undefined
  'workstation.present': undefined
  'workstation.recover': undefined
  'workstation.changePassphrase': undefined
  'workstation.prefer': undefined
  'workstation.loadDemonstration': { created: number }
  'workstation.backUp': { file: string; bytes: number }
  'workstation.restore': undefined
  'workstation.verify': StoreCheck
  'officer.enrol': { officerId: OfficerId }
  'officer.return': undefined
  'setting.save': undefined
  'file.begin': { fileId: string }
  'file.append': { received: number }
  'file.discard': undefined
  'ledger.open': OpenedLedger
  'ledger.preview': LedgerPreview
  'ledger.import': LedgerReport
  'ledger.cancel': undefined
  'ledger.saveMapping': undefined
  'ledger.renameMapping': undefined
  'ledger.removeMapping': undefined
  'ledger.export': MadeFile
  'case.addAttachment': { attachmentId: string }
  /** `opened`: the desk showed a temporary copy; otherwise the bytes, for the window to show */
  'case.openAttachment': { opened: true } | { opened: false; file: MadeFile }
  'case.mergeCases': undefined
  'case.unmergeCase': undefined
  'party.reveal': Partial<Record<'name' | 'phone' | 'identity' | 'address' | 'email', string>>
  'rules.previewYear': CalendarPreview
  'rules.previewHours': CalendarPreview
  'rules.previewCalendar': CalendarPreview
  /** the case with its texts as they were written; parties stay masked */
  'case.revealTexts': CaseFile
  'document.make': MadeFile
}
