import type { PostChange, PostLine } from '../../../../shared/contract/posts.ts'
import { useDesk } from '../../../desk.ts'
import { instantText } from '../../../parts/dates.ts'
import { Who } from '../../../parts/Who.tsx'
import { useZone } from '../../../session.ts'
import { lookUp, useText } from '../../../text/text.ts'
import look from './Posts.module.css'

/** Members that hold a code, and the list of words that it is in. */
const listOf: { [Name in PostChange['members'][number]['name']]?: string } = { kind: 'postKind', platform: 'platform' }

/** Every correction of a post, with what it said before. */
export function PostHistory({ post: { batch, key } }: { post: PostLine }) {
  const t = useText()
  const zone = useZone()
  const { value: changes } = useDesk('postHistory', { batch, key })
  if (!changes || changes.length === 0) return null
  const said = ({ name }: PostChange['members'][number], value: string): string =>
    (value === '' ? t('posts.nothing') : name === 'at' ? instantText(t, value, zone) : lookUp(t, `words.incident.${listOf[name] ?? ''}.${value}`) ?? value)
  return (
    <section className={look.history} aria-label={t('posts.history')}>
      <h4>{t('posts.history')}</h4>
      <ol>
        {changes.map((change) => (
          <li key={change.at}>
            <Who by={change.by} at={change.at} /> <strong>{t(change.act === 'posts.void' ? 'posts.voided' : 'posts.act.correct')}</strong> {change.reason}
            {change.members.map((member) => (
              <p key={member.name} className={look.changed}>{t(`posts.field.${member.name}`)} <del>{said(member, member.was)}</del> → <ins>{said(member, member.is)}</ins></p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
