import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PostLine } from '../../../../shared/contract/posts.ts'
import { Platform, PostKind } from '../../../../shared/incident/vocabulary.ts'
import type { Instant } from '../../../../shared/log/op.ts'
import { changedMembers } from '../../../parts/changed.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { typedInstant } from '../../../parts/dates.ts'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { notAhead } from '../../../parts/not-ahead.ts'
import { tell } from '../../../parts/toasts.ts'
import { useCommandForm } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useActor, useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { instantOf } from '../../case/acts/fields.ts'
import fields from '../../../parts/Fields.module.css'

/** A post that was entered wrongly, or of which something has to be said: only what was changed is sent, and the reason always. `post`: as it was written. */
export function CorrectForm({ post, onClose }: { post: PostLine; onClose: () => void }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  // as it stood when the form was opened: what somebody else corrects meanwhile is not put back
  const [before] = useState(() => ({
    url: post.url, text: post.text, author: post.author, platform: post.platform, kind: post.kind, at: post.at === undefined ? '' : typedInstant(new Date(post.at).toISOString() as Instant, zone),
  }))
  const form = useCommandForm({
    type: 'posts.correct',
    draft: draftName(post.batch, `posts.correct/${post.key}`, actor.id),
    initial: { ...before, reason: '' },
    body: ({ reason, ...now }) => {
      const { at, ...set } = changedMembers(before, now)
      return { id: post.batch, key: post.key, set: { ...set, ...(at && { at: instantOf(at, zone) }) }, reason: reason.trim() }
    },
    missing: ({ at }) => (at === before.at ? [] : at.trim() ? notAhead('set.at', at, zone) : [{ path: 'set.at', code: 'required' }]),
    done: () => {
      tell(t('posts.corrected'))
      onClose()
    },
  })
  const { values, set } = form
  return (
    <InPlaceForm
      title={t('posts.act.correct')} about={t('posts.about.correct')} submit={t('frame.save')} onSubmit={form.submit} onCancel={onClose} busy={form.busy} refusal={form.refusal} restored={form.restored} onClear={form.clear}
    >
      <TextInput label={t('posts.field.url')} {...form.text('url', 'set.url')} data-first />
      <Textarea label={t('posts.field.text')} autosize minRows={3} maxRows={10} {...form.text('text', 'set.text')} />
      <div className={fields.pair}>
        <Choose label={t('posts.field.platform')} value={values.platform} onChange={(platform) => platform && set({ platform: platform as Platform })} options={Platform.options.map((one) => ({ value: one, label: t(`words.incident.platform.${one}`) }))} />
        <Choose label={t('posts.field.kind')} value={values.kind} onChange={(kind) => kind && set({ kind: kind as PostKind })} options={PostKind.options.map((one) => ({ value: one, label: t(`words.incident.postKind.${one}`) }))} />
      </div>
      <div className={fields.pair}>
        <TextInput label={t('posts.field.author')} {...form.text('author', 'set.author')} />
        <WhenField label={t('posts.field.at')} withTime value={values.at} onChange={(at) => set({ at })} onLeave={() => form.left('set.at')} error={form.error('set.at')} />
      </div>
      <TextInput label={t('posts.field.reason')} description={t('posts.correctHow')} {...form.text('reason')} />
    </InPlaceForm>
  )
}
