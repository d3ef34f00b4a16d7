import { conferenceOffered } from '../../../../shared/conference/offered.ts'
import type { Item } from '../../../../shared/conference/conference.ts'
import type { ConferenceFile } from '../../../../shared/contract/conferences.ts'
import { ClockChip } from '../../../parts/ClockChip.tsx'
import { goConferences, usePlace } from '../../../router.ts'
import { useActor } from '../../../session.ts'
import { labelled, useText } from '../../../text/text.ts'
import { ActLink, Section } from '../../case/Section.tsx'
import { openedPart } from '../../../parts/opened-part.ts'
import { chipOfCase } from '../../now/NowLine.tsx'
import { openPart } from '../acts/ConferenceForm.tsx'
import { TextForm } from '../acts/TextForm.tsx'
import { itemState } from './item-state.ts'
import look from '../Conferences.module.css'

interface ItemsProps { file: ConferenceFile; chosen: string | undefined; mayOrder: boolean; onOrder: (itemId: string, by: number) => void }

/** The agenda in its order; the page about the chosen item stands under it. */
export function Items({ file, chosen, mayOrder, onOrder }: ItemsProps) {
  const t = useText()
  const actor = useActor()
  const { conference, cases } = file
  const { type, part } = openedPart(usePlace((place) => place.act))
  const mayChange = conferenceOffered(conference, 'conference.setItem', actor).ok
  const planned = conference.items.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0)
  return (
    <Section title={t('conferences.section.agenda', { planned, of: conference.durationMinutes })} actions={mayChange && <ActLink act="conference.setItem" words={t('frame.add')} letter="I" />}>
      {planned > conference.durationMinutes && <p className={look.warned}>▲ {t('conferences.overplanned', { planned, of: conference.durationMinutes })}</p>}
      {conference.items.length === 0 && <p className={look.grey}>{t('conferences.noItems')}</p>}
      <ol className={look.items}>
        {conference.items.map((item, index) => (
          <li key={item.itemId}>
            <div className={look.item} data-chosen={item.itemId === chosen}>
              <button type="button" className={look.itemOpen} aria-current={item.itemId === chosen ? 'true' : undefined} onClick={() => goConferences({ item: item.itemId })}>
                <span className={look.nth}>{index + 1}</span>
                {caseOf(cases, item) ? <ClockChip facts={chipOfCase(caseOf(cases, item)?.dueAt ?? Infinity)} /> : <span className={look.grey}>{item.caseId ? t('incidents.caseElsewhere') : '–'}</span>}
                <span className={look.grey}>{item.caseNumber}</span>
                <span className={look.cut}>{item.title}</span>
                <span className={look.grey}>{itemState(t, item) || t('conferences.minutesLong', { count: item.plannedMinutes })}</span>
              </button>
              {item.itemId === chosen && (mayOrder || mayChange) && (
                <span className={look.push}>
                  {mayOrder && <button type="button" className={look.link} aria-label={labelled(t, t('conferences.up'), item.title)} aria-disabled={index === 0} onClick={() => onOrder(item.itemId, -1)}>↑</button>}
                  {mayOrder && <button type="button" className={look.link} aria-label={labelled(t, t('conferences.down'), item.title)} aria-disabled={index === conference.items.length - 1} onClick={() => onOrder(item.itemId, 1)}>↓</button>}
                  {mayChange && <button type="button" className={look.link} onClick={() => openPart('conference.setItem', item.itemId)}>{t('frame.edit')}</button>}
                  {mayChange && <button type="button" className={look.link} onClick={() => openPart('conference.removeItem', item.itemId)}>{t('frame.remove')}</button>}
                </span>
              )}
            </div>
            {type === 'conference.removeItem' && part[0] === item.itemId && (
              <TextForm file={file} part={part} type="conference.removeItem" member="reason" label={t('acts.form.reason')} rest={{ itemId: item.itemId }} title={labelled(t, t('words.conference.entry.removeItem'), item.title)} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

const caseOf = (cases: ConferenceFile['cases'], { caseId }: Item) => (caseId ? cases[caseId] : undefined)
