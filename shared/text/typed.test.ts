import { expect, it } from 'vitest'
import { DomainCommandSchema } from '../aggregates.ts'
import { acts } from '../contract/acts.ts'
import { directoryId } from '../directory/directory.ts'
import { cnM20 } from '../rules/cn-m20.ts'
import { libraryId } from '../rules/library.ts'
import { remindersOf } from '../reminders/reminders.ts'
import type { OfficerId } from '../log/op.ts'
import { isClean } from './clean.ts'

const hidden = '\u202e \u200b张\u0000三\ufeff\u2066 '
const parsed = (command: object) => DomainCommandSchema.parse(command)

it('takes the signs that nobody sees out of whatever is typed, before the blanks at its ends', () => {
  const registered = parsed({
    type: 'case.register', id: 'case/1', number: '', channel: 'hotline', stage: 'complaint', receivedAt: '2026-09-17T02:00:00.000Z', receivedBy: hidden,
    forwardedByRegulator: false, policies: [{ number: hidden, product: hidden }], line: hidden, product: hidden, plate: hidden, cause: hidden, request: hidden, facts: hidden,
    respondent: hidden, partner: hidden, tags: [hidden],
    parties: [{ partyId: 'p', kind: 'person', roles: ['complainant'], name: hidden, phone: hidden, identity: hidden, address: hidden, email: hidden, authority: hidden }],
  })
  expect(registered).toMatchObject({ receivedBy: '张三', request: '张三', tags: ['张三'], policies: [{ number: '张三', product: '张三' }], parties: [{ name: '张三', phone: '张三' }] })
  expect(isClean(JSON.stringify(registered))).toBe(true)
  expect(parsed({ type: 'case.note', id: 'case/1', text: `理赔\u0007慢\n第二行\t${hidden}` })).toMatchObject({ text: '理赔慢\n第二行\t 张三' })
  expect(parsed({ type: 'directory.renameCause', id: directoryId, cause: 'claims/delay', name: hidden })).toMatchObject({ name: '张三' })
  expect(parsed({ type: 'rules.signOffPack', id: libraryId, packId: 'own', version: 1, note: hidden })).toMatchObject({ note: '张三' })
  expect(parsed({ type: 'rules.draftPack', id: libraryId, pack: { ...cnM20, id: 'own', title: hidden } })).toMatchObject({ pack: { title: '张三' } })
  const year = { year: 2027, source: { notice: hidden }, holidays: [['2027-01-01', hidden]], makeupWorkdays: [] }
  expect(parsed({ type: 'rules.loadYear', id: libraryId, year })).toMatchObject({ year: { source: { notice: '张三' }, holidays: [['2027-01-01', '张三']] } })
  const of = { entity: 'case/1', pack: 'cn-m20', clock: 'decision', step: 'due', time: 0, dueAt: 1 }
  expect(parsed({ type: 'reminder.snooze', id: remindersOf('o' as OfficerId), of, until: '2026-09-17T02:00:00.000Z', reason: hidden })).toMatchObject({ reason: '张三' })
  expect(acts['workstation.setUp'].parse({ language: 'zh-CN', branchName: hidden, officerName: hidden, passphrase: 'long enough' })).toMatchObject({ branchName: '张三', officerName: '张三' })
  // shown as report_exe.pdf, run as report_fdp.exe
  expect(acts['file.begin'].parse({ name: 'report_\u202efdp.exe', size: 1 }).name).toBe('report_fdp.exe')
})

it('takes nothing for a text of which nothing is left', () => {
  expect(DomainCommandSchema.safeParse({ type: 'case.note', id: 'case/1', text: '\u200b\u202e ' }).success).toBe(false)
  expect(DomainCommandSchema.safeParse({ type: 'directory.addCause', id: directoryId, name: '\u0000' }).success).toBe(false)
})

it('leaves a secret as it was given', () => {
  const secret = ' \u200bpass\u202ephrase '
  expect(acts['workstation.setUp'].parse({ language: 'zh-CN', branchName: 'a', officerName: 'b', passphrase: secret }).passphrase).toBe(secret)
  expect(acts['workstation.signIn'].parse({ officerId: 'o', passphrase: secret }).passphrase).toBe(secret)
  expect(acts['workstation.changePassphrase'].parse({ old: secret, new: secret })).toEqual({ old: secret, new: secret })
  expect(acts['workstation.recover'].parse({ recoveryKey: secret, officerId: 'o', passphrase: secret })).toMatchObject({ recoveryKey: secret, passphrase: secret })
  expect(acts['workstation.restore'].parse({ fileId: 'f', recoveryKey: secret }).recoveryKey).toBe(secret)
})
