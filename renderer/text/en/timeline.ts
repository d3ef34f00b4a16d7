import type { Translated } from '../translated.ts'
import type { timeline as source } from '../zh-CN/timeline.ts'

export const timeline: Translated<typeof source> = {
  unknownOfficer: 'unknown officer',
  entry: {
    wait: 'is waiting for the customer since {{at}}', endWait: 'recorded that the customer answered at {{at}}', look: 'looked through the case', explain: 'explained a deadline',
    movePacks: 'moved the case to the rule packs {{packs}}', requestExtension: 'requested an extension', refuseExtension: 'refused the extension',
    register: 'registered the case', import: 'imported it from a ledger', enrich: 'a ledger added to it', correct: 'corrected {{fields}}', setParty: 'wrote down the party {{name}} ({{roles}})',
    removeParty: 'removed a party', raiseToComplaint: 'raised the dispute to a complaint; the clock runs from {{at}}', assign: 'assigned it to {{name}}', take: 'took the case',
    unassign: 'gave it back to be assigned', transfer: 'transferred it to {{unit}}', handOver: 'handed it over to {{branch}}', takeOver: 'took it over from {{branch}}', contactIn: 'was contacted ({{method}})', contactOut: 'made contact ({{method}})', contactMissed: 'tried to make contact ({{method}}), not reached',
    investigate: 'began the investigation and declared no direct interest', suspend: 'suspended the clock from {{from}} for {{kind}} ({{institution}})', resume: 'resumed the clock from {{to}}',
    markComplex: 'marked it complex: 30 days in all', extend: 'extended it with the approval of {{approver}}: 60 days in all', propose: 'proposed a decision: {{outcome}}',
    decide: 'decided: {{outcome}}', recordNotice: 'gave notice of: {{of}}, {{method}}, {{at}}', recordUnreachable: 'could not give notice of: {{of}}; not reached after several attempts',
    withdraw: 'recorded the withdrawal received {{at}}', markNotGenuine: 'marked it not genuine', applyForReview: 'recorded the application for review received {{at}}',
    decideReview: 'recorded the review by {{superior}}: {{result}}', reopen: 'reopened it', reopenNewFacts: 'reopened it for new facts and reasons; the clock runs anew from {{from}}',
    close: 'closed it', archive: 'archived it for {{years}} years', void: 'made it void', mergeInto: 'merged it into the earlier case', absorb: 'merged {{number}} into it',
    absorbNewFacts: 'merged {{number}} into it; the clock runs anew from {{at}}', unmerge: 'undid the merge', release: 'released a merged case', attach: 'attached {{name}}',
    voidNotice: 'made a notice void', voidAttachment: 'made the attachment {{name}} void', note: 'wrote a note', tagAdd: 'added the tags {{tags}}', tagRemove: 'removed the tags {{tags}}',
    tagBoth: 'added the tags {{added}} and removed {{removed}}', reveal: 'looked at {{name}}: {{fields}}', revealTexts: 'looked at the numbers in the texts',
  },
  reveals: 'with looks at personal data',
  older_one: '{{count}} older entry', older_other: '{{count}} older entries',
}
