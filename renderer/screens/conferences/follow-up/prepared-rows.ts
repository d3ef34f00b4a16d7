/** What carrying a resolution out gives to its case: the command and its members, in words. Pure. */
import type { CaseCommand } from '../../../../shared/case/commands.ts'
import type { OfficerId } from '../../../../shared/log/op.ts'
import { dateText, instantText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { aside, listed, type Text } from '../../../text/text.ts'

export interface PreparedWords { zone: string; officerName: (id: OfficerId | undefined) => string }

/** Name and words of each member that is given; what is left empty is left out. */
export function preparedRows(t: Text, command: CaseCommand, { zone, officerName }: PreparedWords): [string, string][] {
  const rows = ((): [string, string | undefined][] => {
    switch (command.type) {
      case 'case.decide': {
        const { outcome, findings, basis, reasons, compensation, remedies } = command.decision
        return [
          [t('words.conference.field.outcome'), t(`words.outcome.${outcome}`)], [t('acts.form.findings'), findings], [t('words.conference.field.basis'), basis], [t('words.conference.field.reasons'), reasons],
          [t('words.conference.field.amount'), compensation === undefined ? undefined : moneyText(compensation)], [t('acts.form.remedies'), listed(t, remedies.map((one) => t(`words.remedy.${one}`)))],
        ]
      }
      case 'case.extend': {
        const { reason, approver, approvedAt, reference } = command
        return [
          [t('words.conference.field.reason'), reason], [t('words.conference.field.authority'), [approver.name, approver.title].filter(Boolean).join(' ')],
          [t('words.conference.field.extensionBy'), t(`words.authority.${approver.authority}`)], [t('sitting.approvedAt'), instantText(t, approvedAt, zone)], [t('words.conference.field.reference'), reference],
        ]
      }
      case 'case.suspend':
        return [[t('words.conference.field.kind'), t(`words.suspension.${command.kind}`)], [t('sitting.suspendedFrom'), dateText(t, command.from)], [t('words.conference.field.institution'), command.institution], [t('words.conference.field.reason'), command.reason]]
      case 'case.transfer':
        return [[t('words.conference.field.toUnit'), command.toUnit], [t('words.conference.field.reason'), command.reason]]
      case 'case.assign':
        return [[t('words.conference.field.to'), officerName(command.to) + (command.expected ? aside(t, t('sitting.insteadOf', { name: officerName(command.expected) })) : '')]]
      default:
        return []
    }
  })()
  return rows.filter((row): row is [string, string] => Boolean(row[1]))
}
