import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PostLine } from '../../../../shared/contract/posts.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { execute } from '../../../desk.ts'
import { tell } from '../../../parts/toasts.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { CaptureForm, FigureForm, VoidForm } from './PostForms.tsx'
import look from './Posts.module.css'

/** One post whole: its text as it was captured, its address to copy, its figures; what can be done about it opens under it. */
export function PostOpened({ incident, post, onClose }: { incident: EntityId; post: PostLine; onClose: () => void }) {
  const t = useText()
  const zone = useZone()
  const [written, setWritten] = useState<string>()
  const [form, setForm] = useState<'figures' | 'capture' | 'void'>()
  const close = () => setForm(undefined)

  async function reveal(): Promise<void> {
    const answer = await execute({ type: 'posts.reveal', incident, batch: post.batch, key: post.key })
    if (answer.ok) setWritten(answer.value.text)
    else tell(t('posts.reveal'), { refusal: answer.refusal })
  }
  return (
    <section className={look.opened} aria-label={t('posts.opened')}>
      <p className={look.whole}>{written ?? post.text}</p>
      <dl className={look.facts}>
        {post.url && <><dt>{t('posts.field.url')}</dt><dd className={look.address}>{post.url}</dd></>}
        {(['reposts', 'comments', 'likes', 'views'] as const).filter((one) => post[one] !== undefined).map((one) => (
          <div key={one} className={look.fact}><dt>{t(`posts.field.${one}`)}</dt><dd>{post[one]?.toLocaleString('en-US')}</dd></div>
        ))}
        {post.measuredAt !== undefined && <div className={look.fact}><dt>{t('posts.field.measuredAt')}</dt><dd>{instantText(t, post.measuredAt, zone)}</dd></div>}
        {post.voided && <div className={look.fact}><dt>{t('posts.voided')}</dt><dd>{post.voided}</dd></div>}
      </dl>
      <p className={look.acts}>
        {written === undefined && <Button variant="subtle" onClick={() => void reveal()}>{t('posts.reveal')}</Button>}
        {post.url && <Button variant="subtle" onClick={() => void navigator.clipboard.writeText(post.url).then(() => tell(t('posts.copied')))}>{t('posts.copy')}</Button>}
        {post.voided === undefined && (
          <>
            <Button variant="subtle" onClick={() => setForm('figures')}>{t('posts.act.figures')}</Button>
            <Button variant="subtle" onClick={() => setForm('capture')}>{t('posts.act.capture')}</Button>
            <Button variant="subtle" onClick={() => setForm('void')}>{t('posts.act.void')}</Button>
          </>
        )}
        <Button variant="subtle" onClick={onClose}>{t('posts.act.close')}</Button>
      </p>
      {form === 'figures' && <FigureForm post={post} onClose={close} />}
      {form === 'capture' && <CaptureForm incident={incident} post={post} onClose={close} />}
      {form === 'void' && <VoidForm post={post} onClose={close} />}
    </section>
  )
}
