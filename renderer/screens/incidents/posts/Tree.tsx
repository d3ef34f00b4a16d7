import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { RepostTree, TreeNode } from '../../../../shared/contract/posts.ts'
import type { EntityId } from '../../../../shared/log/op.ts'
import { useDesk } from '../../../desk.ts'
import { useZone } from '../../../session.ts'
import { useText } from '../../../text/text.ts'
import { dateTimeOf } from '../../../../shared/calendar/calendar-days.ts'
import look from './Posts.module.css'

const atOnce = 50

/** Who passed on whose post: the greatest branches first, opened level by level. */
export function Tree({ incident, tools }: { incident: EntityId; tools: ReactNode }) {
  const t = useText()
  const { value: tree } = useDesk('repostTree', { incident, limit: atOnce }, { keep: true })
  return (
    <div className={look.tree}>
      <div className={look.filter}>{tools}</div>
      {tree && tree.levels.length < 2 && <p className={look.grey}>{t('posts.tree.none')}</p>}
      {tree && tree.levels.length > 1 && <Levels tree={tree} />}
      {tree && tree.levels.length > 1 && <Branches incident={incident} nodes={tree.nodes} total={tree.total} most={Math.max(1, ...tree.nodes.map(({ below }) => below))} />}
    </div>
  )
}

function Levels({ tree }: { tree: RepostTree }) {
  const t = useText()
  return (
    <p className={look.grey}>
      {t('posts.tree.levels', { levels: tree.levels.map((count, level) => t('posts.tree.level', { level: level + 1, count })).join(' · ') })}
      {tree.orphans > 0 && ` ${t('posts.tree.orphans', { count: tree.orphans })}`}
    </p>
  )
}

function Branches({ incident, nodes, total, most }: { incident: EntityId; nodes: readonly TreeNode[]; total: number; most: number }) {
  const t = useText()
  return (
    <ul className={look.branches}>
      {nodes.map((node) => <Branch key={node.key} incident={incident} node={node} most={most} />)}
      {total > nodes.length && <li className={look.grey}>{t('posts.tree.more', { count: total - nodes.length })}</li>}
    </ul>
  )
}

function Branch({ incident, node, most }: { incident: EntityId; node: TreeNode; most: number }) {
  const t = useText()
  const zone = useZone()
  const [open, setOpen] = useState(false)
  const { value: under } = useDesk('repostTree', { incident, under: node.key, limit: atOnce }, { enabled: open, keep: true })
  const Sign = open ? IconChevronDown : IconChevronRight
  return (
    <li>
      <button type="button" className={look.branch} aria-expanded={node.direct > 0 ? open : undefined} disabled={node.direct === 0} onClick={() => setOpen(!open)}>
        {node.direct > 0 ? <Sign size={14} aria-hidden /> : <span className={look.leaf} aria-hidden />}
        <span className={look.author}>{node.author || t('posts.nobody')}</span>
        {node.at !== undefined && <span className={look.grey}>{dateTimeOf(node.at, zone)}</span>}
        <span className={look.cut}>{node.text}</span>
        <span className={look.size} title={t('posts.tree.below', { direct: node.direct, below: node.below })}>
          <meter className={look.bar} min={0} max={most} value={node.below} aria-hidden />
          {node.below.toLocaleString('en-US')}
        </span>
      </button>
      {open && under && <Branches incident={incident} nodes={under.nodes} total={under.total} most={Math.max(1, ...under.nodes.map(({ below }) => below))} />}
    </li>
  )
}
