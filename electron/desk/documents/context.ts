/** What every printed document needs: the words of the workstation's language, the names of people and causes, dates and money as the office writes them. */
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import type { Language } from '../../../shared/contract/acts.ts'
import { directoryId } from '../../../shared/directory/directory.ts'
import { sayIn, type Say } from '../../../shared/words/say.ts'
import { wordsOf, type Words } from '../../../shared/words/words.ts'
import { foldDirectory } from '../../store/projections/rebuild.ts'
import type { Desk } from '../desk.ts'
import { documentTexts, type DocumentTexts } from './texts.ts'

export interface Context {
  desk: Desk
  language: Language
  words: Words
  say: Say
  texts: DocumentTexts
  day: (instant: string | undefined) => string
  moment: (instant: string | undefined) => string
  money: (fen: number | undefined) => string
  officer: (id: string) => string
  cause: (cause: string) => string
}

export function contextOf(desk: Desk, language: Language): Context {
  const zone = desk.session.branch.zone
  const words = wordsOf(language)
  const names = new Map((desk.db.prepare('select officer_id, name from officer').all() as { officer_id: string; name: string }[]).map((row) => [row.officer_id, row.name]))
  const causeNames = new Map(foldDirectory(desk.log.entriesOf(directoryId)).causes.map((one) => [one.cause, one.name]))
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const day = (instant: string | undefined) => (instant ? dateOf(instant, zone) : '')
  return {
    desk, language, words, say: sayIn(words), texts: documentTexts(language), day,
    moment: (instant) => (instant ? `${day(instant)} ${time.format(Date.parse(instant))}` : ''),
    money: (fen) => (fen === undefined ? '' : `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`),
    officer: (officerId) => names.get(officerId) ?? officerId,
    cause: (cause) => causeWords(cause, words, causeNames),
  }
}

function causeWords(cause: string, words: Words, names: ReadonlyMap<string, string | undefined>): string {
  const [group = '', detail = ''] = cause.split('/')
  const head = names.get(group) ?? words.cause[group as keyof Words['cause']]
  if (!head) return cause
  const details = words.causeOf[group as keyof Words['causeOf']] as Record<string, string> | undefined
  return detail ? `${head} · ${names.get(cause) ?? details?.[detail] ?? detail}` : head
}
