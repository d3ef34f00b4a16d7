import { useState } from 'react'
import { useText } from '../../../text/text.ts'
import { Section } from '../../case/Section.tsx'
import { useShortened } from '../../case/use-shortened.tsx'
import { WrittenEntry } from '../../sync/WrittenEntry.tsx'
import { useWrittenContext } from '../../sync/use-written-context.ts'
import { actName } from '../acts/ConferenceForm.tsx'
import type { PanelProps } from '../ConferencePage.tsx'
import { aboutOf } from './about.ts'
import look from '../Conferences.module.css'

/** What a screen holds, and some. */
const atFirst = 30

/** Who did what when, the latest first. Looks at what is masked are there too, and can be left out. */
export function Timeline({ file: { conference, timeline } }: PanelProps) {
  const t = useText()
  const context = useWrittenContext(conference.id)
  const [all, setAll] = useState(false)
  const [items, older] = useShortened(all ? timeline : timeline.filter(({ type }) => type !== 'conference.reveal'), atFirst, (count) => t('timeline.older', { count }))
  return (
    <Section title={t('conferences.tab.timeline')} actions={<label className={look.toggle}><input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {t('timeline.reveals')}</label>}>
      <ol className={look.timeline}>
        {items.map((item) => <WrittenEntry key={item.rev} item={item} name={actName(t, item.type)} context={context} about={aboutOf(conference, item.body)} />)}
      </ol>
      {older}
    </Section>
  )
}
