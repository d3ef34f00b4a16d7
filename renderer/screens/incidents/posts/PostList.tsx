import { TextInput } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useDeferredValue, useEffect, useRef, useState, type ReactNode } from 'react'
import type { PostLine, postOrders } from '../../../../shared/contract/posts.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { useDesk } from '../../../desk.ts'
import { Choices } from '../../../parts/Choices.tsx'
import { useText } from '../../../text/text.ts'
import { PostOpened } from './PostOpened.tsx'
import { PostRow } from './PostRow.tsx'
import look from './Posts.module.css'

const page = 100
const rowHeight = 54
const orders = ['newest', 'oldest', 'reach'] as const satisfies typeof postOrders

/** Every post, by time or by reach, found by its words; two pages are read around what is in sight. */
export function PostList({ incident, mayWrite, tools }: { incident: EntityId; mayWrite: boolean; tools: ReactNode }) {
  const t = useText()
  const [order, setOrder] = useState<(typeof orders)[number]>('newest')
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed)
  const [first, setFirst] = useState(0)
  const [opened, setOpened] = useState<PostLine>()
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = { incident, order, text, limit: page }
  const { value: here } = useDesk('posts', { ...wanted, offset: first * page }, { keep: true })
  const { value: next } = useDesk('posts', { ...wanted, offset: (first + 1) * page }, { enabled: (here?.total ?? 0) > (first + 1) * page, keep: true })
  const total = here?.total ?? 0
  const virtualizer = useVirtualizer({ count: total, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 3 })
  const rows = virtualizer.getVirtualItems()
  const top = rows[0]?.index ?? 0
  useEffect(() => setFirst(Math.floor(top / page)), [top])
  const at = (index: number): PostLine | undefined => (index < (first + 1) * page ? here?.items[index - first * page] : next?.items[index - (first + 1) * page])
  // as it is read now, after a correction too; scrolled away it stays open
  const current = opened && [...(here?.items ?? []), ...(next?.items ?? [])].find(({ key }) => key === opened.key) || opened
  return (
    <div className={look.list}>
      <div className={look.filter}>
        {tools}
        <TextInput aria-label={t('posts.search')} placeholder={t('posts.search')} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
        <Choices label={t('posts.order')} value={order} onChange={setOrder} options={orders.map((one) => ({ value: one, words: t(`posts.by.${one}`) }))} />
        <span className={look.grey}>{t('posts.count', { count: total })}</span>
      </div>
      {total === 0 && here && <p className={look.grey}>{text ? t('posts.nothingFound') : t('posts.none')}</p>}
      <div ref={scroller} className={look.scroller} tabIndex={0} role="region" aria-label={t('posts.list')}>
        <ol className={look.rows} style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, start }) => {
            const post = at(index)
            return (
              <li key={index} className={look.place} style={{ transform: `translateY(${start}px)`, height: rowHeight }} aria-setsize={total} aria-posinset={index + 1}>
                {post && <PostRow post={post} active={opened?.key === post.key} onOpen={(one) => setOpened(opened?.key === one.key ? undefined : one)} />}
              </li>
            )
          })}
        </ol>
      </div>
      {current && <PostOpened key={current.key} incident={incident} post={current} mayWrite={mayWrite} onClose={() => setOpened(undefined)} />}
    </div>
  )
}
