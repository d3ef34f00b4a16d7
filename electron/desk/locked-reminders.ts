/**
 * Reminders at a locked workstation. Whoever locks it over lunch has not gone home, so what the next days will bring is worked out while the store is
 * still open and told from memory when it comes. The store stays closed and its keys are gone: what is kept is number, title and deadline, which a locked
 * screen may show. What was told is written when the same officer signs in again, so that it is not told once more.
 */
import type { ShownReminder } from '../../shared/contract/now.ts'
import type { Desk } from './desk.ts'
import { noteTold, remindersUntil } from './watch.ts'

/** A weekend and a day. */
const ahead = 3 * 86_400_000

export class LockedReminders {
  readonly zone: string
  readonly #officer: string
  /** in the order of their time */
  #coming: ShownReminder[]
  readonly #told: ShownReminder[] = []
  /** ms by which the desk's time, which follows HQ's, is ahead of this computer's */
  readonly #offset: number

  /** `now`: epoch ms by this computer's clock, the only one that is left when the store is closed. */
  constructor(desk: Desk, now: number) {
    const trusted = Date.parse(desk.platform.now())
    this.zone = desk.session.branch.zone
    this.#officer = desk.session.officer.officerId
    this.#offset = trusted - now
    this.#coming = remindersUntil(desk, trusted + ahead)
  }

  /** What was told since the lock, for the sign-in page. */
  get told(): readonly ShownReminder[] {
    return this.#told
  }

  /** What has come since the last look. After a sleep it comes in one go. */
  due(now: number): ShownReminder[] {
    const come = this.#coming.filter(({ at }) => at <= now + this.#offset)
    if (come.length > 0) {
      this.#coming = this.#coming.filter((one) => !come.includes(one))
      this.#told.push(...come)
    }
    return come
  }

  /** Somebody signed in: what this officer has heard counts as told. Of another officer nothing was told. */
  settle(desk: Desk): void {
    if (desk.session.officer.officerId === this.#officer) noteTold(desk, this.#told.map(({ key }) => key))
  }
}
