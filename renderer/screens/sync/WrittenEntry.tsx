import { Fragment, memo } from 'react'
import type { Instant, OfficerId } from '../../../shared/log/op.ts'
import { instantText } from '../../parts/dates.ts'
import { writtenFields, type WrittenContext, type WrittenField } from './written.ts'
import look from '../../parts/Room.module.css'

interface WrittenEntryProps { item: { at: Instant; actor: OfficerId; body: Record<string, unknown> }; name: string; context: WrittenContext; about?: string }

/** One entry of a timeline: who did what when, and everything that was written. `about`: which part of the whole it was done to. */
export const WrittenEntry = memo(function WrittenEntry({ item, name, context, about }: WrittenEntryProps) {
  const { t, zone, officerName } = context
  return (
    <li className={look.entry}>
      <p>
        <strong>{officerName(item.actor)}</strong> {name}{about && ` · ${about}`}
        <time dateTime={item.at} className={look.time}>{instantText(t, item.at, zone)}</time>
      </p>
      {rowsOf(writtenFields(item.body, context)).map((row) => (
        <p key={row[0]?.path} className={look.entryDetail}>
          {row.map(({ path, label, text }, index) => <Fragment key={path}>{index > 0 && ' · '}<span>{label}{t('frame.colon')}</span>{text}</Fragment>)}
        </p>
      ))}
    </li>
  )
})

/** What is read at a glance stands on one line, a text on its own. */
const short = 24

function rowsOf(fields: readonly WrittenField[]): WrittenField[][] {
  const few = fields.filter(({ text }) => text.length < short)
  return [...(few.length > 0 ? [few] : []), ...fields.filter((field) => !few.includes(field)).map((field) => [field])]
}
