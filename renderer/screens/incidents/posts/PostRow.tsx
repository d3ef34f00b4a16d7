import { memo } from 'react'
import type { PostLine } from '../../../../shared/contract/posts.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { language, useText } from '../../../text/text.ts'
import { shortCount } from './chart-axes.ts'
import look from './Posts.module.css'

export const postId = (key: string): string => `post-${key.replace(/[^\w-]/g, '_')}`

/** One post in two lines: where, who, when and how far; then what it says. */
export const PostRow = memo(function PostRow({ post, active, onOpen }: { post: PostLine; active: boolean; onOpen: (post: PostLine) => void }) {
  const t = useText()
  const zone = useZone()
  const figures = (['reposts', 'comments', 'likes', 'views'] as const).flatMap((one) => (post[one] === undefined ? [] : [t(`posts.short.${one}`, { figure: shortCount(post[one], language()) })]))
  return (
    <button type="button" id={postId(post.key)} className={look.post} data-voided={post.voided !== undefined} aria-current={active ? 'true' : undefined} aria-expanded={active} onClick={() => onOpen(post)}>
      <span className={look.head}>
        <span className={look.kind}>{t(`words.incident.platform.${post.platform}`)} · {t(`words.incident.postKind.${post.kind}`)}</span>
        <span className={look.author}>{post.author}</span>
        <span className={look.grey}>{post.at === undefined ? t('posts.noTime') : instantText(t, post.at, zone)}</span>
        <span className={look.figures}>{figures.join(' · ')}</span>
        {post.voided !== undefined && <span className={look.flag}>{t('posts.voided')}</span>}
      </span>
      <span className={look.text}>{post.text || post.url}</span>
    </button>
  )
})
