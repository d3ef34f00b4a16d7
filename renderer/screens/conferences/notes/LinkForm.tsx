import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Editor } from '@tiptap/react'
import { mayLink } from '../../../../shared/conference/note-schema.ts'
import { useText } from '../../../text/text.ts'
import look from './Notes.module.css'

/** What a person types for an address: `www.nfra.gov.cn`, `a@b.cn`, or the whole of it. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim()
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : /^[^\s@/]+@[^\s@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`
  return /[^:/]\.[^.]|@/.test(whole) && mayLink(whole) ? whole : undefined
}

/** Opens in place under the tools. Enter links what is selected, or writes the address where the cursor stands; Esc closes. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useText()
  const former: unknown = editor.getAttributes('link')['href']
  const [typed, setTyped] = useState(typeof former === 'string' ? former : '')
  const [wrong, setWrong] = useState(false)
  const close = () => {
    editor.view.focus()
    onClose()
  }
  const link = () => {
    const href = addressOf(typed)
    if (!href) {
      setWrong(true)
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link')) chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    else chain.setLink({ href }).run()
    onClose()
  }
  return (
    <div
      className={look.link}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter') || (event.key === 'Enter' && !(event.target instanceof HTMLInputElement))) return
        event.preventDefault()
        event.stopPropagation()
        if (event.key === 'Enter') link()
        else close()
      }}
    >
      <TextInput
        label={t('notes.linkTo')} description={t('notes.linkHow')} value={typed} error={wrong && t('notes.linkWrong')} w={360} autoFocus autoComplete="off" spellCheck={false}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setWrong(false)
        }}
      />
      <div className={look.linkActs}>
        <Button variant="default" onClick={link}>{t('notes.linkSet')}</Button>
        {typeof former === 'string' && (
          <Button
            variant="subtle"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run()
              onClose()
            }}
          >
            {t('notes.linkGone')}
          </Button>
        )}
        <Button variant="subtle" onClick={close}>{t('frame.cancel')}</Button>
      </div>
    </div>
  )
}
