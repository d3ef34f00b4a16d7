/**
 * The invitation to a conference as iCalendar (RFC 5545) with its method (iTIP, RFC 5546): a request, once more with a higher SEQUENCE when something
 * changed, or its withdrawal. Outlook and the calendars of phones take it. Numbers of persons are masked in it: invitations lie in mailboxes.
 */
import ICAL from 'ical.js'
import type { Instant, OfficerId } from '../log/op.ts'
import { maskText } from '../text/mask-text.ts'
import type { Say } from '../words/say.ts'
import type { Participant } from './commands.ts'
import { holderOf, type Conference } from './conference.ts'

export interface InvitationContext {
  say: Say
  now: Instant
  /** the address of a colleague in the directory: it stands in where the conference itself has none for them */
  addressOf?: (officer: OfficerId) => string | undefined
}

/** Told so many minutes before it begins. */
const alarmMinutes = 30

// the library does not count the blank that a continued line begins with (RFC 5545, 3.1)
ICAL.foldLength = 74

/** The text of the file, lines ended by CRLF and folded at 75 octets. */
export function invitation(called: Conference, { say, now, addressOf }: InvitationContext): string {
  const state = addressOf ? { ...called, participants: called.participants.map((one) => addressed(one, addressOf)) } : called
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//Redress//Conference//ZH')
  calendar.addPropertyWithValue('version', '2.0')
  const cancelled = state.status === 'cancelled'
  // a request needs somebody who asks and somebody who is asked (RFC 5546, 3.2.2): without addresses it is a date for one's own calendar
  const asked = organiserOf(state) !== undefined
  calendar.addPropertyWithValue('method', cancelled ? 'CANCEL' : asked ? 'REQUEST' : 'PUBLISH')
  calendar.addSubcomponent(event(state, { say, now }, cancelled))
  return calendar.toString().replace(/\r?\n/g, '\r\n').replace(/(?<!\r\n)$/, '\r\n')
}

function addressed(one: Participant, addressOf: (officer: OfficerId) => string | undefined): Participant {
  const email = one.email || (one.officer && addressOf(one.officer))
  return email ? { ...one, email } : one
}

function event(state: Conference, { say, now }: Pick<InvitationContext, 'say' | 'now'>, cancelled: boolean): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const { startsAt, durationMinutes, place, link, number, title, sequence, items, purpose } = state
  event.addPropertyWithValue('uid', `${state.id.slice('conference/'.length)}@redress`)
  event.addPropertyWithValue('sequence', sequence)
  event.addPropertyWithValue('dtstamp', utc(now))
  event.addPropertyWithValue('dtstart', utc(startsAt))
  event.addPropertyWithValue('dtend', utc(new Date(Date.parse(startsAt) + durationMinutes * 60_000).toISOString() as Instant))
  event.addPropertyWithValue('summary', maskText(`${say('conference.name')} ${number} ${title}`))
  const where = [place, link].filter(Boolean).join(' ')
  if (where) event.addPropertyWithValue('location', where)
  if (link && /^https?:/.test(link)) event.addPropertyWithValue('url', link)
  event.addPropertyWithValue('description', maskText([
    purpose,
    ...items.map(({ title: item, caseNumber, plannedMinutes }, index) => `${index + 1}. ${[caseNumber, item].filter(Boolean).join(' ')} ${say('conference.minutesLong', { count: plannedMinutes })}`),
    `${say('conference.field.participants')}: ${state.participants.map(({ name, duty }) => `${name} ${say(`conference.duty.${duty}`)}`).join(', ')}`,
  ].filter(Boolean).join('\n')))
  event.addPropertyWithValue('status', cancelled ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('class', 'CONFIDENTIAL')
  const organiser = organiserOf(state)
  if (organiser) event.addPropertyWithValue('organizer', `mailto:${emailOf(organiser) ?? ''}`).setParameter('cn', organiser.name)
  for (const one of state.participants) addPerson(event, one)
  if (!cancelled) event.addSubcomponent(alarm(title))
  return event
}

function addPerson(event: ICAL.Component, one: Participant): void {
  const email = emailOf(one)
  if (email === undefined) return
  const attendee = event.addPropertyWithValue('attendee', `mailto:${email}`)
  attendee.setParameter('cn', one.name)
  attendee.setParameter('role', one.duty === 'chair' ? 'CHAIR' : one.duty === 'adviser' ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT')
  attendee.setParameter('partstat', one.duty === 'chair' ? 'ACCEPTED' : 'NEEDS-ACTION')
  attendee.setParameter('rsvp', 'TRUE')
}

function alarm(title: string): ICAL.Component {
  const found = new ICAL.Component('valarm')
  found.addPropertyWithValue('action', 'DISPLAY')
  found.addPropertyWithValue('description', maskText(title))
  found.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-alarmMinutes * 60))
  return found
}

/** Who asks, and hears who comes: the chair, else the recorder, as far as they have an address. */
const organiserOf = (state: Conference): Participant | undefined => (['chair', 'recorder'] as const).map((duty) => holderOf(state, duty)).find((one) => emailOf(one) !== undefined)

const emailOf = (one: Participant | undefined): string | undefined => one?.email || undefined

/** UTC, without a zone to be looked up: what every calendar understands. */
const utc = (instant: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(instant), true)
