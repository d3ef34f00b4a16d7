import { Textarea, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { postKey, type Reach } from '../../../../shared/incident/posts.ts'
import { countOf } from '../../../../shared/incident/read-posts.ts'
import { Platform, PostKind } from '../../../../shared/incident/vocabulary.ts'
import type { PostLine } from '../../../../shared/contract/posts.ts'
import type { EntityId, Instant } from '../../../../shared/log/op.ts'
import { useDesk } from '../../../desk.ts'
import { deskNow } from '../../../desk-clock.ts'
import { Choose } from '../../../parts/Choose.tsx'
import { FilePick } from '../../../parts/FilePick.tsx'
import { InPlaceForm } from '../../../parts/InPlaceForm.tsx'
import { tell } from '../../../parts/toasts.ts'
import { filled } from '../../../parts/filled.ts'
import { notAhead } from '../../../parts/not-ahead.ts'
import { useCommandForm } from '../../../parts/use-command-form.ts'
import { draftName } from '../../../parts/use-draft.ts'
import { WhenField } from '../../../parts/WhenField.tsx'
import { useActor, useZone } from '../../../session.ts'
import { listed, useText } from '../../../text/text.ts'
import { useAdding } from '../evidence/use-adding.ts'
import { instantOf, typedNow } from '../../case/acts/fields.ts'
import fields from '../../../parts/Fields.module.css'

const figures = ['reposts', 'comments', 'likes', 'views'] as const
type Figures = Record<(typeof figures)[number], string>
const noFigures: Figures = { reposts: '', comments: '', likes: '', views: '' }
const reachOf = (typed: Figures): Reach => Object.fromEntries(figures.flatMap((one) => (typed[one].trim() ? [[one, countOf(typed[one]) ?? Number.NaN]] : [])))

/** A post that somebody has seen, by hand. */
export function RecordForm({ incident, onClose }: { incident: EntityId; onClose: () => void }) {
  const t = useText()
  const zone = useZone()
  const actor = useActor()
  const [id] = useState(() => `posts/${crypto.randomUUID()}`)
  // what is typed now, as the desk is asked about it
  const [typedPost, setTypedPost] = useState({ key: '', url: '' })
  const { value: known } = useDesk('knownPost', { incident, ...typedPost }, { enabled: typedPost.key !== '' })
  const form = useCommandForm({
    type: 'posts.record',
    draft: draftName(incident, 'posts.record', actor.id),
    initial: { url: '', text: '', author: '', platform: 'weibo' as Platform, kind: 'post' as PostKind, at: '', ...noFigures },
    body: ({ url, text, author, platform, kind, at, ...typed }) => {
      const published = at ? (instantOf(at, zone) as Instant | undefined) : undefined
      return {
        id, incident, measuredAt: new Date(deskNow()).toISOString(),
        posts: [{
          key: postKey({ url, platform, author, ...(published && { at: published }), text }), kind, platform, text, ...(filled(author) && { author }), ...(filled(url) && { url }), ...(at && { at: published ?? 'unreadable' }),
          ...(Object.keys(reachOf(typed)).length > 0 && { reach: reachOf(typed) }),
        }],
      }
    },
    missing: ({ url, text }) => (known ? [{ path: url.trim() ? 'posts.0.url' : 'posts.0.text', code: 'postKnown', params: { author: known.author } }] : url.trim() || text.trim() ? [] : [{ path: 'posts.0.text', code: 'required' }]),
    done: () => {
      tell(t('posts.recorded'))
      onClose()
    },
  })
  const { values, set } = form
  const { url, text, author, platform, at } = values
  useEffect(() => {
    const published = at ? instantOf(at, zone) as Instant | undefined : undefined
    setTypedPost(url.trim() || text.trim() ? { key: postKey({ url, platform, author, ...(published && { at: published }), text }), url } : { key: '', url: '' })
  }, [url, text, author, platform, at, zone])
  return (
    <InPlaceForm
      title={t('posts.act.record')} about={t('posts.about.record')} submit={t('frame.save')} onSubmit={form.submit} onCancel={onClose} busy={form.busy} refusal={form.refusal} restored={form.restored} onClear={form.clear}
    >
      <TextInput label={t('posts.field.url')} {...form.text('url', 'posts.0.url')} data-first />
      <Textarea label={t('posts.field.text')} autosize minRows={3} maxRows={10} {...form.text('text', 'posts.0.text')} />
      <div className={fields.pair}>
        <Choose label={t('posts.field.platform')} value={values.platform} onChange={(platform) => platform && set({ platform: platform as Platform })} options={Platform.options.map((one) => ({ value: one, label: t(`words.incident.platform.${one}`) }))} />
        <Choose label={t('posts.field.kind')} value={values.kind} onChange={(kind) => kind && set({ kind: kind as PostKind })} options={PostKind.options.map((one) => ({ value: one, label: t(`words.incident.postKind.${one}`) }))} />
      </div>
      <div className={fields.pair}>
        <TextInput label={t('posts.field.author')} {...form.text('author', 'posts.0.author')} />
        <WhenField label={t('posts.field.at')} withTime value={values.at} onChange={(at) => set({ at })} onLeave={() => form.left('posts.0.at')} error={form.error('posts.0.at')} />
      </div>
      <FigureFields values={values} onChange={set} error={(one) => form.error(`posts.0.reach.${one}`)} />
    </InPlaceForm>
  )
}

function FigureFields({ values, onChange, error }: { values: Figures; onChange: (change: Partial<Figures>) => void; error: (one: string) => string | undefined }) {
  const t = useText()
  return (
    <div className={fields.pair}>
      {figures.map((one) => <TextInput key={one} label={t(`posts.field.${one}`)} inputMode="numeric" value={values[one]} onChange={({ currentTarget }) => onChange({ [one]: currentTarget.value })} error={error(one)} />)}
    </div>
  )
}

/** What the platform shows now: the line of the spread goes on from it. */
export function FigureForm({ post, onClose }: { post: PostLine; onClose: () => void }) {
  const t = useText()
  const zone = useZone()
  const form = useCommandForm({
    type: 'posts.measure',
    draft: draftName(post.batch, `figures ${post.key}`, useActor().id),
    initial: { ...noFigures, at: typedNow(zone) },
    body: ({ at, ...typed }) => ({ id: post.batch, measuredAt: instantOf(at, zone), figures: [{ key: post.key, reach: reachOf(typed) }] }),
    missing: (typed) => [...(Object.keys(reachOf(typed)).length > 0 ? [] : [{ path: 'figures.0.reach.reposts', code: 'required' }]), ...notAhead('measuredAt', typed.at, zone)],
    done: onClose,
  })
  return (
    <InPlaceForm title={t('posts.act.figures')} about={t('posts.about.figures')} submit={t('frame.save')} onSubmit={form.submit} onCancel={onClose} busy={form.busy} refusal={form.refusal} restored={form.restored} onClear={form.clear}>
      <FigureFields values={form.values} onChange={form.set} error={(one) => form.error(`figures.0.reach.${one}`)} />
      <WhenField label={t('posts.field.measuredAt')} withTime value={form.values.at} onChange={(at) => form.set({ at })} onLeave={() => form.left('measuredAt')} error={form.error('measuredAt')} />
    </InPlaceForm>
  )
}

export function VoidForm({ post, onClose }: { post: PostLine; onClose: () => void }) {
  const t = useText()
  const form = useCommandForm({
    type: 'posts.void', draft: draftName(post.batch, `void ${post.key}`, useActor().id), initial: { reason: '' }, body: ({ reason }) => ({ id: post.batch, key: post.key, reason: filled(reason) }), done: onClose,
  })
  return (
    <InPlaceForm title={t('posts.act.void')} about={t('posts.about.void')} submit={t('posts.act.void')} onSubmit={form.submit} onCancel={onClose} busy={form.busy} refusal={form.refusal} restored={form.restored} onClear={form.clear} grave>
      <TextInput label={t('posts.field.reason')} {...form.text('reason')} />
    </InPlaceForm>
  )
}

/** A screenshot or a PDF of the post, kept with its hash and the moment: evidence that can be shown later. */
export function CaptureForm({ incident, post, onClose }: { incident: EntityId; post: PostLine; onClose: () => void }) {
  const t = useText()
  const [files, setFiles] = useState<readonly File[]>([])
  const { add, going, refusal } = useAdding(incident)
  async function save(): Promise<void> {
    if (going || files.length === 0) return
    const added = await add(files, { postKey: post.key, ...(post.url && { capturedUrl: post.url }) })
    if (added.length === files.length) onClose()
    else setFiles(files.slice(added.length))
  }
  return (
    <InPlaceForm title={t('posts.act.capture')} about={t('posts.about.capture')} submit={t('frame.save')} onSubmit={() => void save()} onCancel={onClose} busy={going !== undefined} refusal={refusal}>
      <FilePick words={files.length === 0 ? t('posts.chooseFile') : listed(t, files.map(({ name }) => name))} multiple accept="image/*,.pdf" onPick={setFiles} />
      {going && <p role="status">{t('acts.form.uploading', going)}</p>}
    </InPlaceForm>
  )
}
