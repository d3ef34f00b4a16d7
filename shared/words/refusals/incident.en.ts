import type { Translated } from '../translated.ts'
import type { incidentRefusals as source } from './incident.zh-CN.ts'

export const incidentRefusals: Translated<typeof source> = {
  incident: {
    exists: 'This incident has been opened already', unknown: 'There is no such incident', closed: 'The incident is closed; reopen it to go on', notClosed: 'The incident is still open', voided: 'The incident is void',
    idTaken: 'This was saved already; look before you do it again', notAssessed: 'Nothing has been graded; grade first', assessmentOld: 'It has been graded again since; submit the latest grading', overrideReasonMissing: 'A level other than the proposed one needs a reason',
    nothingSubmitted: 'Nothing was submitted to senior management; submit first', alreadyDecided: 'Senior management has decided already', submissionOpen: 'Senior management has yet to decide what was submitted', caseNotLinked: 'This case is not linked here',
    planRuns: 'This plan is running already', otherPlan: 'A run can only move to another version of its own plan', sameVersion: 'The run is under this version already', runUnknown: 'There is no such run', runEnded: 'This run has ended',
    stepUnknown: 'The plan has no such step', stepOver: 'This step is done already', stepNotApplicable: 'The step does not apply at this level, on these platforms or after that answer', stepUndecided: 'Whether this step applies depends on an answer that nobody has given yet', stepByRecord: 'This step consists of a record; it is done as soon as that record is there',
    stepRequired: 'This step is required and cannot be skipped', answerMissing: 'Choose an answer', checklistOpen: 'Not everything on the checklist is ticked', evidenceMissing: 'Add the evidence: {{evidence}}', evidenceUnknown: 'Some of the evidence is void or gone; choose again',
    nothingToApprove: 'There is nothing to approve', approvalRole: '{{role}} or above has to approve this', fourEyes: 'Nobody approves their own work; ask a colleague', requiredStep: 'A required step is not done yet',
    noInitialReport: 'The first report comes before the others', statementUnknown: 'There is no such statement', statementOld: 'There is a later version; look at that one', statementGaps: 'The statement still has gaps: {{gaps}}. Draft a version that fills them', statementReturned: 'This version was sent back; draft a new one', statementApproved: 'This version is approved; draft a new one to change it', statementNotApproved: 'This version is not approved and cannot be published',
    accountabilityMissing: 'Accountability has not been settled yet', reviewMissing: 'There is no review yet; write it first', actionUnknown: 'There is no such action', actionFinished: 'This action is finished already',
  },
  grading: { headOfficeOnly: 'The head office changes the matrix', unreadable: 'The matrix is not complete, or a number cannot be read ({{at}})', levelsInverted: 'Each level has to begin above the one before ({{at}})', incomplete: 'Not every input has a value', valueUnknown: 'This value is not in the matrix in force; choose again', version: 'Somebody has just changed the matrix; open the latest version' },
  posts: { jsonUnreadable: 'This JSON file cannot be read: it is cut off, or holds no list of posts. Export it once more', batchExists: 'These posts were saved already', unknown: 'There is no such post' },
  plan: {
    unreadable: 'The plan cannot be read ({{at}})', planEmpty: 'The plan has no steps', idTwice: 'This id is used twice ({{at}})', idUnreadable: 'An id has letters, digits and hyphens and begins with a letter ({{at}})', stagesOutOfOrder: 'The stages are not in order ({{at}})',
    stepUnknown: 'The step from which the time counts does not exist ({{at}})', stepLoop: 'The steps wait for each other ({{at}})', answerUnknown: 'The answer of the condition does not exist ({{at}})', answerLater: 'A condition may only depend on an earlier step ({{at}})', headOfficeOnly: 'The head office changes its own plans and those that came with the product; copy one to have it otherwise', fileUnreadable: 'This is not a JSON file of a plan', questionByRecord: 'A step that consists of a record is not answered by anybody, so it cannot ask ({{at}})', articleMissing: 'A step required by law names its article ({{at}})',
    limitNotPositive: 'A limit is greater than zero ({{at}})', limitTooLong: 'The limit is too long ({{at}})', limitNotWhole: 'This unit takes whole numbers only ({{at}})',
    unknown: 'There is no such plan', noDraft: 'There is no such draft; it may have been published or discarded', otherId: 'The id of the plan is another one', version: 'Somebody has just changed the plan; open the latest version', alreadyRetired: 'Nothing changed: the plan is in that state already',
  },
}
