/** The one list of aggregates: what the bridge accepts, what the desk decides and folds. A new aggregate is added here and nowhere else. */
import { z } from 'zod'
import { auditCommands, type AuditCommand } from './audit/audit.ts'
import { caseCommands, type CaseCommand } from './case/commands.ts'
import { directoryCommands, type DirectoryCommand } from './directory/directory.ts'
import { reminderCommands, type ReminderCommand } from './reminders/reminders.ts'
import { libraryCommands, type LibraryCommand } from './rules/library.ts'

export const domainCommands = { ...caseCommands, ...directoryCommands, ...libraryCommands, ...reminderCommands, ...auditCommands } as const
export type DomainCommand = CaseCommand | DirectoryCommand | LibraryCommand | ReminderCommand | AuditCommand
export type DomainCommandType = keyof typeof domainCommands

/** Current body version of every op type; an older body in the log is upcast when it is read. */
export const bodyVersion = (_type: DomainCommandType): number => 1

const schemas = Object.entries(domainCommands).map(([type, schema]) => schema.extend({ type: z.literal(type) }))
const [first, ...rest] = schemas
if (!first) throw new Error('no aggregate')
/** Parses a command of any aggregate by its `type`; unknown members are dropped, unknown types fail. */
export const DomainCommandSchema = z.discriminatedUnion('type', [first, ...rest]) as unknown as z.ZodType<DomainCommand>
