import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { PostLine } from '../../../../shared/contract/posts.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import type { Answer } from '../../../../shared/log/refusal.ts'
import { execute } from '../../../desk.ts'
import { useKeys } from '../../../keys.ts'
import { tell } from '../../../parts/toasts.ts'
import { instantText } from '../../../parts/dates.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { AsWritten } from '../../case/AsWritten.tsx'
import { CaptureForm, FigureForm, VoidForm } from './PostForms.tsx'
import { CorrectForm } from './CorrectForm.tsx'
import { PostHistory } from './PostHistory.tsx'
import look from './Posts.module.css'

/** A text as it was captured, and the state of the post that it belongs to. */
interface Written { of: PostLine; text: string }

type Form = keyof typeof keys
/** As on a step of the plan: X for what is wanted most, the others beside it. */
const keys = { correct: 'x', figures: 'f', capture: 'a', void: 's' } as const
const forms = Object.keys(keys) as Form[]

interface PostOpenedProps { incident: EntityId; post: PostLine; mayWrite: boolean; onClose: () => void }

/** One post whole: its text as it was captured, its address to copy, its figures, what was corrected; what can be done about it opens under it. */
export function PostOpened({ incident, post, mayWrite, onClose }: PostOpenedProps) {
  const t = useText()
  const zone = useZone()
  const [written, setWritten] = useState<Written>()
  const [form, setForm] = useState<Form>()
  const close = () => setForm(undefined)
  const panel = useRef<HTMLElement>(null)
  // it stands under the list, on a small screen below the window
  useEffect(() => void panel.current?.scrollIntoView({ block: 'nearest' }), [post.key])
  // a correction that came since is shown, not the text from before it
  const text = written && written.of === post ? written.text : post.text
  const writable = mayWrite && post.voided === undefined
  useKeys('opened', t('posts.opened'), forms.map((one) => ({ on: [keys[one]], words: t(`posts.act.${one}`), run: () => setForm(one), when: writable && form === undefined })))

  const readWhole = () => execute({ type: 'posts.reveal', incident, batch: post.batch, key: post.key })
  async function reveal(): Promise<void> {
    const answer = await readWhole()
    if (answer.ok) setWritten({ of: post, text: answer.value.text })
    else tell(t('posts.reveal'), { refusal: answer.refusal })
  }
  async function asWritten(): Promise<Answer<PostLine>> {
    const answer = await readWhole()
    return answer.ok ? { ok: true, value: { ...post, ...answer.value } } : answer
  }
  return (
    <section ref={panel} className={look.opened} aria-label={t('posts.opened')}>
      <p className={look.whole}>{text}</p>
      <dl className={look.facts}>
        {post.url && <><dt>{t('posts.field.url')}</dt><dd className={look.address}>{post.url}</dd></>}
        {(['reposts', 'comments', 'likes', 'views'] as const).filter((one) => post[one] !== undefined).map((one) => (
          <div key={one} className={look.fact}><dt>{t(`posts.field.${one}`)}</dt><dd>{post[one]?.toLocaleString('en-US')}</dd></div>
        ))}
        {post.measuredAt !== undefined && <div className={look.fact}><dt>{t('posts.field.measuredAt')}</dt><dd>{instantText(t, post.measuredAt, zone)}</dd></div>}
        {post.voided && <div className={look.fact}><dt>{t('posts.voided')}</dt><dd>{post.voided}</dd></div>}
      </dl>
      <p className={look.acts}>
        {post.hides && text === post.text && <Button variant="subtle" onClick={() => void reveal()}>{t('posts.reveal')}</Button>}
        {post.url && <Button variant="subtle" onClick={() => void navigator.clipboard.writeText(post.url).then(() => tell(t('posts.copied')))}>{t('posts.copy')}</Button>}
        {writable && forms.map((one) => (
          <Button key={one} variant="subtle" aria-expanded={form === one} onClick={() => setForm(one)}>{t(`posts.act.${one}`)} <kbd className={look.letter}>{keys[one].toUpperCase()}</kbd></Button>
        ))}
        <Button variant="subtle" onClick={onClose}>{t('posts.act.close')}</Button>
      </p>
      {form === 'correct' && <AsWritten file={post} reveal={asWritten}>{(whole) => <CorrectForm post={whole} onClose={close} />}</AsWritten>}
      {form === 'figures' && <FigureForm post={post} onClose={close} />}
      {form === 'capture' && <CaptureForm incident={incident} post={post} onClose={close} />}
      {form === 'void' && <VoidForm post={post} onClose={close} />}
      <PostHistory post={post} />
    </section>
  )
}
