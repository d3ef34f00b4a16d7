import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { extract } from '../../../shared/text/extract.ts'
import { deskNow } from '../../desk-clock.ts'
import { useZone } from '../../session.ts'
import { useText } from '../../text/text.ts'
import { take, type RegisterValues, type Take } from './take.ts'
import look from './Register.module.css'

interface PasteBoxProps { values: RegisterValues; onTake: (change: Partial<RegisterValues>) => void }

/** A whole message goes in, the form is filled as far as it goes, and what was taken is shown. */
export function PasteBox({ values, onTake }: PasteBoxProps) {
  const t = useText()
  const zone = useZone()
  const [takes, setTakes] = useState<readonly Take[]>()
  function read(message: string): void {
    const taken = take(values, message, extract(message, dateOf(deskNow(), zone)))
    onTake(taken.change)
    setTakes(taken.takes)
  }
  return (
    <section className={look.box} aria-label={t('register.paste.title')}>
      <Textarea
        label={t('register.paste.title')} description={t('register.paste.label')} minRows={3} value=""
        onChange={({ currentTarget }) => currentTarget.value.trim() !== '' && read(currentTarget.value)}
      />
      {takes && (
        <div role="status">
          {takes.length === 0 ? <p className={look.grey}>{t('register.paste.none')}</p> : <h2>{t('register.paste.took')}</h2>}
          <ul className={look.takes}>
            {takes.map(({ kind, text, used }, index) => (
              <li key={`${index} ${text}`} className={look.take}>
                <span className={look.grey}>{t(`register.paste.kind.${kind}`)}</span>
                <span>{text}</span>
                <span className={used ? look.used : look.grey}>{used ? `✓ ${t('register.paste.used')}` : t('register.paste.kept')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
