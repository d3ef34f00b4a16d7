import { memo, useState } from 'react'
import type { CaseFile, TimelineItem } from '../../../shared/contract/case-file.ts'
import { instantText } from '../../parts/dates.ts'
import { useCauseName } from '../../parts/causes.ts'
import { useBranchName, useOfficerName } from '../../parts/officers.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { Section } from './Section.tsx'
import { timelineWords, type TimelineContext } from './timeline-words.ts'
import { useShortened } from './use-shortened.tsx'
import look from './Case.module.css'

/** What a screen holds, and some. */
const atFirst = 30

/** Who did what when, the latest first. Looks at personal data are there too, and can be left out. */
export function Timeline({ file: { case: state, timeline } }: { file: CaseFile }) {
  const t = useText()
  const zone = useZone()
  const officerName = useOfficerName()
  const causeName = useCauseName()
  const branchName = useBranchName()
  const [all, setAll] = useState(false)
  const [items, older] = useShortened(
    all ? timeline : timeline.filter(({ type }) => type !== 'case.reveal'), atFirst, (count) => t('timeline.older', { count }),
  )
  const context: TimelineContext = {
    t, zone, causeName, branchName, officerName: (id) => officerName(id) || t('timeline.unknownOfficer'),
    partyName: (id) => state.parties.find(({ partyId }) => partyId === id)?.name ?? '',
    attachmentName: (id) => state.attachments.find(({ attachmentId }) => attachmentId === id)?.name ?? '',
  }
  return (
    <Section
      title={t('case.section.timeline')} actions={
        <label className={look.toggle}>
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} /> {t('timeline.reveals')}
        </label>
      }
    >
      <ol className={look.timeline}>
        {items.map((item) => <Entry key={item.rev} item={item} context={context} />)}
      </ol>
      {older}
    </Section>
  )
}

const Entry = memo(function Entry({ item, context }: { item: TimelineItem; context: TimelineContext }) {
  const { words, details } = timelineWords(item, context)
  return (
    <li className={look.entry}>
      <p>
        <strong>{context.officerName(item.actor)}</strong> {words}
        <time dateTime={item.at} className={look.time}>{instantText(context.t, item.at, context.zone)}</time>
      </p>
      {details.map(({ label, text, before }, index) => (
        <p key={`${index} ${label ?? ''}`} className={look.detail}>
          {label && <span className={look.grey}>{label}{context.t('frame.colon')}</span>}
          {before !== undefined && <><del className={look.before}>{before}</del> → </>}
          {text}
        </p>
      ))}
    </li>
  )
})
