import { Button } from '@mantine/core'
import { useState } from 'react'
import type { IncidentFile } from '../../../../shared/contract/incidents.ts'
import { useDesk } from '../../../desk.ts'
import { useActor } from '../../../session.ts'
import { incidentOffered } from '../../../../shared/incident/decide.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { useText } from '../../../text/text.ts'
import { ImportPosts } from './ImportPosts.tsx'
import { RecordForm } from './PostForms.tsx'
import { PostList } from './PostList.tsx'
import { SpreadChart } from './SpreadChart.tsx'
import { Tree } from './Tree.tsx'
import look from './Posts.module.css'

/** 帖文与传播: how far it has spread and what was done meanwhile, then every post, or the tree of who passed on whose. */
export function Posts({ file }: { file: IncidentFile }) {
  const t = useText()
  const actor = useActor()
  const { id } = file.incident
  const { value: spread } = useDesk('spread', { incident: id }, { keep: true })
  const [shown, setShown] = useState<'list' | 'tree'>('list')
  const [form, setForm] = useState<'record' | 'import'>()
  const mayWrite = incidentOffered(file.incident, 'incident.note', actor).ok
  const close = () => setForm(undefined)
  const tools = (
    <>
      {mayWrite && <Button variant="default" onClick={() => setForm('record')}>{t('posts.act.record')}</Button>}
      {mayWrite && <Button variant="default" onClick={() => setForm('import')}>{t('posts.act.import')}</Button>}
      <Choices label={t('posts.shownAs')} value={shown} onChange={setShown} options={[{ value: 'list', words: t('posts.list') }, { value: 'tree', words: t('posts.tree.title') }]} />
    </>
  )
  return (
    <div className={look.posts}>
      {spread && file.posts > 0 && (
        <>
          <p className={look.numbers}>
            {t('posts.today', { lastDay: spread.lastDay, dayBefore: spread.dayBefore })}
            {spread.undated > 0 && <span className={look.grey}> {t('posts.undated', { count: spread.undated })}</span>}
          </p>
          <SpreadChart spread={spread} file={file} />
        </>
      )}
      {form === 'record' && <RecordForm incident={id} onClose={close} />}
      {form === 'import' && <ImportPosts incident={id} onClose={close} />}
      {shown === 'list' ? <PostList incident={id} mayWrite={mayWrite} tools={tools} /> : <Tree incident={id} tools={tools} />}
    </div>
  )
}
