import { useDebouncedValue } from '@mantine/hooks'
import { dateOf } from '../../../shared/calendar/calendar-days.ts'
import { useDesk } from '../../desk.ts'
import { openCase } from '../../router.ts'
import { useZone } from '../../session.ts'
import { listed, useText } from '../../text/text.ts'
import { describedPlate } from '../../parts/case-values.ts'
import type { RegisterValues } from './take.ts'
import look from './Register.module.css'

/** Soon enough to stop a double, late enough not to ask at every key. */
const restMs = 250
const given = (values: readonly string[]) => [...new Set(values.map((value) => value.trim()).filter((value) => value.length > 1))]

/** The same person or policy has been here before: said while it is typed. */
export function EarlierCases({ values }: { values: RegisterValues }) {
  const t = useText()
  const zone = useZone()
  const [asked] = useDebouncedValue(
    {
      identities: given(values.parties.map(({ identity }) => identity)), phones: given(values.parties.map(({ phone }) => phone)),
      policies: given(values.policies.map(({ number }) => number)), names: given(values.parties.map(({ name }) => name)),
      plates: given([describedPlate(values) ?? '']),
    },
    restMs,
  )
  const anything = Object.values(asked).some((list) => list.length > 0)
  const { value: found } = useDesk('earlierCases', asked, { enabled: anything, keep: true })
  if (!anything) return <p className={look.grey}>{t('register.earlier.waiting')}</p>
  if (!found || found.length === 0) return <p className={look.grey} role="status">{t('register.earlier.none')}</p>
  return (
    <section className={look.earlier} role="status" aria-label={t('register.earlier.title')}>
      <h2>▲ {t('register.earlier.title')}</h2>
      <ul>
        {found.map(({ id, number, complainant, status, receivedAt, request, shares }) => (
          <li key={id}>
            <button type="button" className={look.one} onClick={() => openCase(id)}>
              <strong>{listed(t, shares.map((share) => t(`case.related.shares.${share}`)))}</strong>{' '}
              {number} {complainant} · {t(`words.status.${status}`)}
              {receivedAt !== undefined && ` · ${dateOf(receivedAt, zone)}`}
              <span className={look.oneLine}>{request}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={look.grey}>{t('register.earlier.hint')}</p>
    </section>
  )
}
