import { RichTextEditor } from '@mantine/tiptap'
import {
  IconArrowBackUp, IconArrowForwardUp, IconBold, IconH1, IconH2, IconH3, IconItalic, IconList, IconListCheck, IconListNumbers, IconQuote, IconStrikethrough, IconUnderline,
} from '@tabler/icons-react'
import { useEditorState, type Editor } from '@tiptap/react'
import type { Command } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { keyText } from '../../../key-match.ts'
import { aside, useText } from '../../../text/text.ts'
import { lineAt, toggleFrame, toggleKind } from './line-acts.ts'
import { act } from './lines.ts'
import { actOnTable, insertTable, tableActs } from './table.ts'

interface Tool { words: string; key?: string; active?: boolean | undefined; disabled?: boolean; shown: ReactNode; run: () => void }

const small = { size: 16, stroke: 1.75, 'aria-hidden': true } as const
const lists = [{ kind: 'bullet', key: 'Mod+Shift+8', Icon: IconList }, { kind: 'ordered', key: 'Mod+Shift+7', Icon: IconListNumbers }, { kind: 'task', key: 'Mod+Shift+9', Icon: IconListCheck }] as const
const marks = [
  { name: 'bold', key: 'Mod+B', Icon: IconBold }, { name: 'italic', key: 'Mod+I', Icon: IconItalic }, { name: 'underline', key: 'Mod+U', Icon: IconUnderline },
  { name: 'strike', key: 'Mod+Shift+S', Icon: IconStrikethrough },
] as const
const headings = [{ level: 1, Icon: IconH1 }, { level: 2, Icon: IconH2 }, { level: 3, Icon: IconH3 }] as const

/** What the cursor stands in; read once for each change of the text, compared, and drawn only when it differs. */
const standing = ({ editor }: { editor: Editor }) => ({
  ...Object.fromEntries(marks.map(({ name }) => [name, editor.isActive(name)])) as Record<(typeof marks)[number]['name'], boolean>,
  kind: lineAt(editor.state)?.kind, frame: lineAt(editor.state)?.frame, link: editor.isActive('link'), inTable: isInTable(editor.state),
  canUndo: editor.can().undo(), canRedo: editor.can().redo(),
})

export function Toolbar({ editor, onLink, children }: { editor: Editor; onLink: () => void; children: ReactNode }) {
  const t = useText()
  const now = useEditorState({ editor, selector: standing })
  const line = (command: Command) => () => {
    act(editor, command)
    editor.view.focus()
  }
  const sign = (text: string) => () => editor.chain().focus().insertContent(text).run()
  const groups: Tool[][] = [
    marks.map(({ name, key, Icon }) => ({ words: t(`notes.mark.${name}`), key, active: now[name], shown: <Icon {...small} />, run: () => editor.chain().focus().toggleMark(name).run() })),
    headings.map(({ level, Icon }) => ({
      words: t('notes.heading', { level }), key: `Mod+Alt+${level}`, active: now.kind === `heading${level}`, shown: <Icon {...small} />, run: line(toggleKind(`heading${level}`)),
    })),
    [
      ...lists.map(({ kind, key, Icon }) => ({ words: t(`notes.line.${kind}`), key, active: now.kind === kind, shown: <Icon {...small} />, run: line(toggleKind(kind)) })),
      { words: t('notes.line.quote'), key: 'Mod+Shift+B', active: now.frame === 'quote', shown: <IconQuote {...small} />, run: line(toggleFrame('quote')) },
    ],
    [
      { words: t('notes.resolution'), key: 'Mod+Alt+R', active: now.frame === 'resolution', shown: t('notes.resolution'), run: line(toggleFrame('resolution')) },
      { words: t('notes.table'), key: 'Mod+Alt+T', disabled: now.inTable, shown: t('notes.table'), run: () => insertTable(editor) },
      { words: t('notes.mention'), key: '@', shown: `@${t('notes.mention')}`, run: sign('@') },
      { words: t('notes.caseReference'), key: '#', shown: `#${t('notes.caseReference')}`, run: sign('#') },
      { words: t('notes.link'), key: 'Mod+Shift+K', active: now.link, shown: t('notes.link'), run: onLink },
    ],
    [
      { words: t('notes.undo'), key: 'Mod+Z', disabled: !now.canUndo, shown: <IconArrowBackUp {...small} />, run: () => editor.chain().focus().undo().run() },
      { words: t('notes.redo'), key: 'Mod+Y', disabled: !now.canRedo, shown: <IconArrowForwardUp {...small} />, run: () => editor.chain().focus().redo().run() },
    ],
  ]
  const tableActNames = Object.keys(tableActs) as (keyof typeof tableActs)[]
  return (
    <>
      <Tools label={t('notes.tools')} groups={groups} onLeave={() => editor.view.focus()}>{children}</Tools>
      {now.inTable && <Tools label={t('notes.tableTools')} groups={[tableActNames.map((name) => ({ words: t(`notes.tableAct.${name}`), shown: t(`notes.tableAct.${name}`), run: () => actOnTable(editor, name) }))]} onLeave={() => editor.view.focus()} />}
    </>
  )
}

/** One stop for Tab; the arrows go from tool to tool, Esc goes back to the text. */
function Tools({ label, groups, onLeave, children }: { label: string; groups: Tool[][]; onLeave: () => void; children?: ReactNode }) {
  const t = useText()
  const bar = useRef<HTMLDivElement>(null)
  const tools = () => [...(bar.current?.querySelectorAll<HTMLElement>('button:not([disabled])') ?? [])]
  const rest = (on: Element | null) => {
    for (const tool of bar.current?.querySelectorAll<HTMLElement>('button') ?? []) tool.tabIndex = tool === on ? 0 : -1
  }
  useEffect(() => rest(tools().find((tool) => tool === document.activeElement) ?? tools()[0] ?? null))
  const onKeyDown = (event: KeyboardEvent) => {
    const all = tools()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape') onLeave()
    else if (to === undefined || at < 0) return
    else all.at(to % all.length)?.focus()
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <RichTextEditor.Toolbar ref={bar} role="toolbar" aria-label={label} onKeyDown={onKeyDown} onFocus={({ target }) => rest(target)}>
      {groups.map((group, index) => (
        <RichTextEditor.ControlsGroup key={index}>
          {group.map(({ words, key, active, disabled = false, shown, run }) => (
            <RichTextEditor.Control key={words} active={active ?? false} disabled={disabled} aria-label={words} title={key ? `${words}${aside(t, keyText(key))}` : words} onClick={run}>{shown}</RichTextEditor.Control>
          ))}
        </RichTextEditor.ControlsGroup>
      ))}
      {children}
    </RichTextEditor.Toolbar>
  )
}
