/** Codes of a ledger as words: fields, encodings, and refusals whose values are codes themselves. */
import type { LedgerField } from '../../../shared/ledger/mapping.ts'
import { ledgerFields } from '../../../shared/ledger/mapping.ts'
import type { NoTable } from '../../../shared/ledger/refusals.ts'
import { maskIdentity, maskName, maskPhone, maskPlate } from '../../../shared/text/mask.ts'
import type { Refusal } from '../../../shared/log/refusal.ts'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { sizeText } from '../../parts/files.ts'
import { moneyText } from '../../parts/money.ts'
import { lookUp, type Text } from '../../text/text.ts'

export const fieldGroups: Record<'case' | 'time' | 'people' | 'handling', readonly LedgerField[]> = {
  case: ['number', 'channel', 'stage', 'line', 'product', 'cause', 'subCause', 'request', 'facts', 'amount', 'respondent', 'forwardedNumber', 'partner'],
  time: ['receivedAt', 'repliedAt', 'closedAt'],
  people: ['complainant.name', 'complainant.phone', 'complainant.identity', 'policy.number', 'plate'],
  handling: ['status', 'outcome', 'reply', 'tag', 'note'],
}

export const fieldText = (t: Text, field: LedgerField): string => t(`ledger.field.${field}`)
export const isField = (text: string): text is LedgerField => (ledgerFields as readonly string[]).includes(text)

const encodings: Record<string, 'utf8' | 'utf16' | 'gb18030' | 'big5' | 'windows1252'> = {
  'utf-8': 'utf8', 'utf-16le': 'utf16', 'utf-16be': 'utf16', gb18030: 'gb18030', big5: 'big5', 'windows-1252': 'windows1252',
}
export const encodingText = (t: Text, code: string): string => {
  const known = encodings[code]
  return known ? t(`ledger.encoding.${known}`) : code
}

const delimiters: Record<string, 'comma' | 'tab' | 'semicolon' | 'pipe'> = { ',': 'comma', '\t': 'tab', ';': 'semicolon', '|': 'pipe' }
export const delimiterText = (t: Text, sign: string): string => {
  const known = delimiters[sign]
  return known ? t(`ledger.delimiter.${known}`) : sign
}

/** A cell as the screen may show it: persons' columns are masked as soon as they are mapped. */
export function maskedCell(field: LedgerField | null | undefined, cell: string): string {
  if (field === 'complainant.name') return maskName(cell)
  if (field === 'complainant.phone') return maskPhone(cell)
  if (field === 'complainant.identity') return maskIdentity(cell)
  if (field === 'plate') return maskPlate(cell)
  return cell
}

/** A value as it will stand in the case: money with its sign, local times without a T, instants as the day in the branch's zone. */
export function shownValue(field: LedgerField, value: string, zone: string): string {
  if (field === 'amount') return moneyText(Number(value))
  if (!fieldGroups.time.includes(field)) return maskedCell(field, value)
  return value.endsWith('Z') ? dateOf(Date.parse(value), zone) : value.replace('T', ' ')
}

/** The desk sends codes and bytes; the sentence needs words. */
export function worded(t: Text, refusal: Refusal): Refusal {
  const { code, params = {} } = refusal
  const said = (more: Record<string, string | number>): Refusal => ({ ...refusal, params: { ...params, ...more } })
  switch (code) {
    case 'ledger.tooLarge': {
      const what = String(params['what'])
      const limit = Number(params['limit'])
      return said({ what: lookUp(t, `refusal.code.ledger.what.${what}`) ?? what, limit: what === 'file' || what === 'unpacked' ? sizeText(limit) : limit })
    }
    case 'ledger.notATable':
      return said({ found: t(`refusal.code.ledger.found.${String(params['found']) as NoTable}`) })
    case 'ledger.cutOff':
      return said({ at: params['row'] === undefined ? '' : t('refusal.code.ledger.atRow', { row: params['row'] }) })
    case 'ledger.fieldTwice':
      return said({ field: isField(String(params['field'])) ? fieldText(t, String(params['field']) as LedgerField) : String(params['field']) })
    case 'fileTooLarge':
      return { ...refusal, code: 'ledger.tooLarge', params: { what: t('refusal.code.ledger.what.file'), limit: sizeText(Number(params['limit'] ?? 0)) } }
    default:
      return refusal
  }
}
