import { useEffect, useRef } from 'react'
import type { CalendarPreview } from '../../../shared/contract/rules.ts'
import { titleIn } from '../../../shared/rules/pack.ts'
import { dueText } from '../../parts/due-text.ts'
import { openCase } from '../../router.ts'
import { useZone } from '../../session.ts'
import { language, useText } from '../../text/text.ts'
import look from '../../parts/Editor.module.css'

/** Which dates of open cases move, the most urgent first. */
export function MovedDates({ preview }: { preview: CalendarPreview }) {
  const t = useText()
  const zone = useZone()
  const { open, cases, dates, shown } = preview
  const table = useRef<HTMLDivElement>(null)
  // it was asked for, and stands below what was typed
  useEffect(() => void table.current?.scrollIntoView({ block: 'nearest' }), [preview])
  return (
    <div ref={table} className={look.section} role="status" aria-label={t('rules.moved.title')}>
      <p>{dates === 0 ? t('rules.moved.none', { open }) : t('rules.moved.some', { open, cases, dates })}{dates > shown.length && t('rules.moved.shown', { shown: shown.length })}</p>
      {dates > 0 && (
        <div className={look.tableBox} tabIndex={0} role="region" aria-label={t('rules.moved.title')}>
          <table className={look.table} aria-label={t('rules.moved.title')}>
            <thead><tr><th scope="col">{t('words.field.number')}</th><th scope="col">{t('rules.moved.clock')}</th><th scope="col">{t('rules.moved.before')}</th><th scope="col">{t('rules.moved.after')}</th></tr></thead>
            <tbody>
              {shown.map(({ id, number, title, before, after }) => (
                <tr key={`${id} ${JSON.stringify(title)}`}>
                  <td><button type="button" className={look.link} onClick={() => openCase(id)}>{number}</button></td>
                  <td>{titleIn(title, language())}</td><td>{dueText(t, before, zone)}</td><td className={look.moved}>{dueText(t, after, zone)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
