import { RichTextEditor } from '@mantine/tiptap'
import { useEditor } from '@tiptap/react'
import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Doc } from 'yjs'
import type { EntityId, OfficerId } from '../../../../shared/log/op.ts'
import { query } from '../../../desk.ts'
import { matches } from '../../../key-match.ts'
import { tell } from '../../../parts/toasts.ts'
import { useText, type Text } from '../../../text/text.ts'
import { boundTo, noteExtensions } from './extensions.ts'
import { LinkForm } from './LinkForm.tsx'
import { isTooLarge, isTooMuchMarkup, plainMarkup } from './pasting.ts'
import { Written } from './ReadOnlyNotes.tsx'
import type { Suggested } from './references.ts'
import { SavedSign } from './SavedSign.tsx'
import { Suggesting } from './suggesting.ts'
import { Suggestions } from './Suggestions.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useNotes } from './use-notes.ts'
import look from './Notes.module.css'

export interface NotesEditorProps {
  conference: EntityId
  /** the fragment of the notes: `itemField(itemId)` or `generalField` */
  field: string
  /** whose notes these are, for the screen reader: the title of the agenda item */
  title: string
  editable: boolean
  /** who can be mentioned */
  officers: readonly { officerId: OfficerId; name: string; left?: unknown }[]
}

/** An editor is bound only to notes that it knows whole; all others are shown to be read. */
export function NotesEditor({ conference, field, title, editable, officers }: NotesEditorProps) {
  const state = useNotes(conference)
  if (state.phase === 'reading') return <div className={look.editor} aria-busy />
  if (state.phase !== 'ready' || !editable) return <Written state={state} field={field} />
  return <Bound key={`${state.doc.guid} ${field}`} doc={state.doc} conference={conference} field={field} title={title} officers={officers} />
}

/** Drawn anew by what the cursor stands in, never by the saving: that changes with every word. */
const Bound = memo(function Bound({ doc, conference, field, title, officers }: Omit<NotesEditorProps, 'editable'> & { doc: Doc }) {
  const t = useText()
  const [linking, setLinking] = useState(false)
  const [suggesting] = useState(() => new Suggesting())
  const people = useRef(officers)
  useEffect(() => {
    people.current = officers
  })
  const root = useRef<HTMLDivElement>(null)
  const editor = useEditor({
    // the page allows no style element that it did not write itself
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    extensions: [
      ...noteExtensions({
        words: { resolution: t('notes.resolution'), task: t('notes.line.task') },
        mention: { find: (typed) => colleagues(people.current, typed), render: suggesting.renderOf('mention') },
        caseReference: { find: (typed) => cases(t, typed), render: suggesting.renderOf('caseReference') },
      }),
      ...boundTo(doc, field),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('notes.editor', { title }), 'data-placeholder': t('notes.write'), class: look.text ?? '' },
      transformPastedHTML: plainMarkup,
      handleDOMEvents: { paste: (_, event) => isTooMuchMarkup(event.clipboardData) && refusePaste(t, event) },
      handlePaste: (_, event, slice) => isTooLarge(slice) && refusePaste(t, event),
      handleDrop: (_, event, slice) => isTooLarge(slice) && refusePaste(t, event),
    },
  }, [doc, field, t])
  const onKeyDown = (event: KeyboardEvent) => {
    const link = matches(event.nativeEvent, 'Mod+Shift+k')
    if (!link && !matches(event.nativeEvent, 'Alt+F10')) return
    event.preventDefault()
    if (link) setLinking(true)
    else root.current?.querySelector<HTMLElement>('[role=toolbar] button[tabindex="0"]')?.focus()
  }
  return (
    <RichTextEditor
      ref={root} editor={editor} unstyled withTypographyStyles={false} withCodeHighlightStyles={false} onKeyDown={onKeyDown}
      classNames={{ root: look.editor ?? '', toolbar: look.toolbar ?? '', controlsGroup: look.group ?? '', control: look.control ?? '', content: look.content ?? '' }}
    >
      <Toolbar editor={editor} onLink={() => setLinking(true)}><SavedSign conference={conference} /></Toolbar>
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
      <RichTextEditor.Content />
      <Suggestions suggesting={suggesting} />
    </RichTextEditor>
  )
})

function refusePaste(t: Text, event: Event): true {
  event.preventDefault()
  tell(t('notes.tooLarge'))
  return true
}

const offered = 8

const colleagues = (officers: NotesEditorProps['officers'], typed: string): Suggested[] =>
  officers.filter(({ name, left }) => !left && name.toLowerCase().includes(typed.toLowerCase())).slice(0, offered).map(({ officerId, name }) => ({ id: officerId, name, about: '' }))

async function cases(t: Text, typed: string): Promise<Suggested[]> {
  if (typed === '') return []
  const answer = await query('search', { text: typed, limit: offered })
  return answer.ok ? answer.value.results.map(({ id, number, complainant, status }) => ({ id, name: number, about: `${complainant} ${t(`words.status.${status}`)}` })) : []
}
