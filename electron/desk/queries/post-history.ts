/** What was corrected of one post, by whom and why: read from the log of its batch, where everything stands that it ever said. The latest first. */
import { readable } from '../../../shared/aggregates.ts'
import { correctable, type PostChange } from '../../../shared/contract/posts.ts'
import { evolvePosts, type PostBatch, type PostCommand } from '../../../shared/incident/posts.ts'
import type { EntityId } from '../../../shared/log/op.ts'
import type { Desk } from '../desk.ts'
import { maskedLine } from '../masking.ts'
import { shownText } from './posts.ts'

export function postHistory({ log }: Pick<Desk, 'log'>, { batch, key }: { batch: EntityId; key: string }): PostChange[] {
  const changes: PostChange[] = []
  let state: PostBatch | undefined
  for (const entry of log.entriesOf(batch)) {
    if (!readable(entry)) continue
    const before = state?.posts.find((post) => post.key === key)
    state = evolvePosts(state, entry)
    const command = { type: entry.type, ...entry.body } as unknown as PostCommand
    if (!before || (command.type !== 'posts.correct' && command.type !== 'posts.void') || command.key !== key) continue
    const set = command.type === 'posts.correct' ? command.set : {}
    const members = correctable.flatMap((name) => (set[name] === undefined ? [] : [{ name, was: shown(before[name]), is: shown(set[name]) }]))
    changes.push({ at: entry.at, by: entry.actor, act: command.type, reason: shown(command.reason), members })
  }
  return changes.reverse()
}

const shown = (written: string | undefined): string => maskedLine((written ?? '').slice(0, shownText), shownText)
