import type { ReactNode } from 'react'
import type { NoteBlock, NoteRun } from '../../../../shared/conference/note-text.ts'
import { aside, useText } from '../../../text/text.ts'
import look from './Notes.module.css'

/** Notes as they are read: all sizes follow the letter size of where they stand, so a big screen only makes that larger. */
export function NoteBlocks({ blocks }: { blocks: readonly NoteBlock[] }) {
  const t = useText()
  if (blocks.length === 0) return <p className={look.grey}>{t('notes.empty')}</p>
  return <div className={look.text}>{grouped(blocks).map((group, index) => <Group key={index} blocks={group} />)}</div>
}

function Group({ blocks }: { blocks: readonly NoteBlock[] }) {
  const t = useText()
  const [block] = blocks
  if (!block) return null
  if (block.kind === 'row') return <Table rows={blocks} />
  if (block.kind === 'item') return <ul className={look.readList}>{blocks.map((item, index) => <Item key={index} item={item} />)}</ul>
  if (block.kind === 'rule') return <hr />
  const inside = <Runs runs={block.runs} />
  if (block.kind === 'quote') return <blockquote>{inside}</blockquote>
  if (block.kind === 'resolution') return <section data-note="resolution" data-label={t('notes.resolution')} role="note" aria-label={t('notes.resolution')}><p>{inside}</p></section>
  if (block.kind === 'heading') return <Heading level={block.level}>{inside}</Heading>
  return <p>{inside}</p>
}

function Heading({ level, children }: { level: 1 | 2 | 3; children: ReactNode }) {
  const Tag = ({ 1: 'h1', 2: 'h2', 3: 'h3' } as const)[level]
  return <Tag>{children}</Tag>
}

function Item({ item }: { item: NoteBlock }) {
  const t = useText()
  if (item.kind !== 'item') return null
  const { checked, number, depth } = item
  return (
    <li data-depth={Math.min(depth, 5)} data-done={checked}>
      <span className={look.sign} role={checked === undefined ? undefined : 'img'} aria-label={checked === undefined ? undefined : t(checked ? 'notes.taskDone' : 'notes.taskOpen')}>
        {checked === undefined ? (number === undefined ? '•' : `${number}.`) : checked ? '☑' : '☐'}
      </span>
      <span><Runs runs={item.runs} /></span>
    </li>
  )
}

function Table({ rows }: { rows: readonly NoteBlock[] }) {
  return (
    <div className={look.tableFrame}>
      <table>
        <tbody>
          {rows.map((row, at) => row.kind === 'row' && (
            <tr key={at}>{row.cells.map((cell, column) => (row.header ? <th key={column} scope="col">{cell}</th> : <td key={column}>{cell}</td>))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A link is told, not followed: it would leave the workstation for wherever somebody pasted it from. */
function Runs({ runs }: { runs: readonly NoteRun[] }) {
  const t = useText()
  return runs.map(({ text, bold, italic, underline, strike, href }, index) => (
    <span key={index} data-bold={bold} data-italic={italic} data-underline={underline ?? (href === undefined ? undefined : true)} data-strike={strike} title={href}>
      {text}{href !== undefined && href !== text && <span className={look.grey}>{aside(t, href)}</span>}
    </span>
  ))
}

/** Rows of one table, and items that follow one another, stand together. */
function grouped(blocks: readonly NoteBlock[]): NoteBlock[][] {
  const groups: NoteBlock[][] = []
  for (const block of blocks) {
    const open = groups.at(-1)
    const follows = open?.[0]?.kind === block.kind && (block.kind === 'item' || (block.kind === 'row' && !block.first))
    if (open && follows) open.push(block)
    else groups.push([block])
  }
  return groups
}
