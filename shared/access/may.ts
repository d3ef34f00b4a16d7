/**
 * Who may do what. Asked by the renderer to grey a command, by the desk and by HQ to refuse it: one function, one answer.
 * Contextual rules (only one's own case, four eyes) stand in each aggregate's `decide`.
 */
import type { Actor, Role } from './roles.ts'

const anyone: readonly Role[] = ['officer', 'supervisor', 'manager', 'hq', 'reader']
const working: readonly Role[] = ['officer', 'supervisor', 'manager', 'hq']
const leading: readonly Role[] = ['supervisor', 'manager', 'hq']
const managing: readonly Role[] = ['manager', 'hq']

/** Commands and acts that differ from the usual: whoever works here may, a reader may not. */
const exceptions: Readonly<Record<string, readonly Role[]>> = {
  'case.decide': leading,
  'case.decideReview': leading,
  'case.reopen': leading,
  'case.void': leading,
  'case.archive': leading,
  'case.markNotGenuine': leading,
  'case.import': leading,
  'case.enrich': leading,
  'ledger.import': leading,
  'ledger.export': leading,
  'directory.foundBranch': managing,
  'directory.enrolOfficer': managing,
  'directory.changeOfficer': managing,
  'directory.changeBranch': managing,
  'directory.grant': managing,
  'directory.withdrawGrant': managing,
  'directory.addCause': managing,
  'directory.renameCause': managing,
  'directory.retireCause': managing,
  'officer.enrol': managing,
  'rules.draftPack': managing,
  'rules.discardDraft': managing,
  'rules.signOffPack': managing,
  'rules.takeUp': managing,
  'rules.loadYear': managing,
  'rules.setHours': managing,
  'rules.previewYear': managing,
  'rules.previewHours': managing,
  'clock.accept': leading,
  'case.look': leading,
  'case.voidNotice': leading,
  'case.movePacks': leading,
  'case.handOver': leading,
  'case.takeOver': ['hq'],
  'case.refuseExtension': leading,
  'incident.decide': managing,
  'incident.approveStatement': leading,
  'incident.returnStatement': leading,
  'incident.moveRun': leading,
  'incident.endRun': leading,
  'incident.holdAccountable': leading,
  'incident.close': leading,
  'incident.reopen': leading,
  'incident.void': leading,
  'playbook.draft': managing,
  'playbook.discardDraft': managing,
  'playbook.publish': managing,
  'playbook.retire': managing,
  'playbook.answerSuggestion': managing,
  'grading.publish': managing,
  'officer.return': managing,
  'workstation.loadDemonstration': managing,
  'workstation.signOut': anyone,
  'workstation.lock': anyone,
  'workstation.present': anyone,
  'workstation.changePassphrase': anyone,
  'workstation.prefer': anyone,
  'workstation.verify': anyone,
  'setting.save': anyone,
  'file.begin': anyone,
  'file.append': anyone,
  'file.discard': anyone,
  'case.openAttachment': anyone,
  'incident.openAttachment': anyone,
  'document.make': anyone,
  'attention.settle': anyone,
  'attention.unsettle': anyone,
  'attention.noteAsked': anyone,
  'sync.now': anyone,
  'sync.enrol': managing,
  'sync.allowRemoval': leading,
  'attention.accept': anyone,
  'attention.putBack': anyone,
  'attention.reissue': anyone,
  'presence.open': anyone,
  'hq.makeCode': ['hq'],
  'hq.devices': ['hq'],
  'hq.revokeDevice': ['hq'],
}

/** Whether a role looks after more than its own cases. */
export const leads = ({ role }: Pick<Actor, 'role'>): boolean => leading.includes(role)

export const may = (actor: Pick<Actor, 'role'>, command: string): boolean => (exceptions[command] ?? working).includes(actor.role)
