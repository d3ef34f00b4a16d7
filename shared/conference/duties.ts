/** What a conference leaves to be done, as clocks of the same engine as every other (rules/duty.ts): each resolution by its day, each look back by its own. */
import { endOfDate } from '../calendar/calendar-days.ts'
import type { Instant, OfficerId } from '../log/op.ts'
import type { Deadline } from '../rules/deadlines.ts'
import { dutyDeadline, type Duty } from '../rules/duty.ts'
import type { Ladder, Title } from '../rules/pack.ts'
import type { RuleBook } from '../rules/rule-book.ts'
import { holderOf, resolutionsOf, type Conference, type Resolution } from './conference.ts'

export interface ConferenceClock { deadline: Deadline; resolution: Resolution; about: 'resolution' | 'followUp'; assignee?: OfficerId | undefined }

/** A clock of a resolution is named after it; `followUpClock` that of its look back. */
export const followUpClock = (resolutionId: string): string => `followUp-${resolutionId}`

const titles = {
  source: { 'zh-CN': '会商决议', 'zh-TW': '會商決議', en: 'Resolution of a conference' },
  followUp: { 'zh-CN': '回看落实效果', 'zh-TW': '回看落實效果', en: 'Look back at the effect' },
} as const

/** 公司制度: told to who has to do it a day before and when it is due, to the supervisor when it is over, to the manager after three working days. */
export const resolutionLadder: Ladder = {
  id: 'resolution', title: { 'zh-CN': '会商决议催办', 'zh-TW': '會商決議催辦', en: 'Resolutions of conferences' }, for: {},
  steps: [
    { id: 'dayBefore', at: { amount: -1, unit: 'workingDay' }, tells: ['officer'] },
    { id: 'due', at: { share: 1 }, tells: ['officer', 'supervisor'] },
    { id: 'late', at: { amount: 3, unit: 'workingDay' }, tells: ['manager'] },
  ],
}

/** Every deadline of a conference, met, running or dropped. */
export function conferenceClocks(state: Conference, book: RuleBook, asOf: Instant): ConferenceClock[] {
  return resolutionsOf(state).flatMap((resolution): ConferenceClock[] => {
    const { resolutionId, text, owner, dueOn, followUpOn, withdrawn, finished, followedUp, at } = resolution
    const droppedAt = withdrawn?.at ?? state.cancelled?.at
    const due = duty(state, resolutionId, shortened(text), at, endOfDate(dueOn, book.zone), book, asOf, finished?.at, droppedAt)
    // the look back begins where the carrying out ended
    const back = followUpOn && finished && duty(state, followUpClock(resolutionId), titles.followUp, finished.at, endOfDate(followUpOn, book.zone), book, asOf, followedUp?.at, droppedAt)
    const chair = holderOf(state, 'chair')?.officer
    return [
      ...(due ? [{ deadline: due, resolution, about: 'resolution' as const, assignee: owner ?? chair }] : []),
      ...(back ? [{ deadline: back, resolution, about: 'followUp' as const, assignee: chair }] : []),
    ]
  })
}

function duty(state: Conference, clock: string, title: Title, startedAt: Instant, due: number, book: RuleBook, asOf: Instant, endedAt: Instant | undefined, droppedAt: Instant | undefined): Deadline | undefined {
  const asked: Duty = {
    pack: conferencePack(state), packVersion: 1, packTitle: titles.source, clock, title, kind: 'company', source: { law: titles.source['zh-CN'], article: state.number }, calendar: 'branch',
    startedAt, due: { at: new Date(due).toISOString() as Instant }, endedAt, droppedAt,
  }
  return dutyDeadline(asked, book, asOf)
}

export const conferencePack = ({ id }: Pick<Conference, 'id'>): string => id

/** As long as a line of the list of now. */
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)
