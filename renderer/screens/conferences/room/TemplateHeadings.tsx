import { useEffect, useState } from 'react'
import type { Conference } from '../../../../shared/conference/conference.ts'
import { titleIn } from '../../../../shared/rules/pack.ts'
import { useDesk } from '../../../desk.ts'
import { language, useText } from '../../../text/text.ts'
import { useNotes } from '../notes/use-notes.ts'
import { isBlank, writeHeadings } from './note-headings.ts'
import look from './Room.module.css'

/** As long as nothing is written: the headings of the template that the conference was called by. */
export function TemplateHeadings({ conference: { id, template }, field }: { conference: Conference; field: string }) {
  const t = useText()
  const { doc, phase } = useNotes(id)
  const { value: convening } = useDesk('convening', {}, { enabled: template !== undefined })
  const [blank, setBlank] = useState(false)
  useEffect(() => {
    const fragment = doc.getXmlFragment(field)
    const read = () => setBlank(isBlank(fragment))
    read()
    fragment.observeDeep(read)
    return () => fragment.unobserveDeep(read)
  }, [doc, field, phase])
  const headings = convening?.templates.find((one) => one.template.id === template?.id)?.template.headings.map((title) => titleIn(title, language())) ?? []
  if (!blank || phase !== 'ready' || headings.length === 0) return null
  return (
    <p><button type="button" className={look.link} onClick={() => writeHeadings(doc.getXmlFragment(field), headings)}>{t('sitting.writeHeadings', { headings: headings.join(t('frame.comma')) })}</button></p>
  )
}
