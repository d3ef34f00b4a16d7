import type { Resolution } from '../../../../shared/conference/conference.ts'
import { dateText } from '../../../parts/dates.ts'
import { moneyText } from '../../../parts/money.ts'
import { useOfficerName } from '../../../parts/officers.ts'
import { labelled, useText } from '../../../text/text.ts'
import look from './Room.module.css'

/** Whose it is, until when, and who stands behind it. */
export function ResolutionFacts({ resolution: { owner, ownerName, dueOn, followUpOn, authority, amount, outcome } }: { resolution: Resolution }) {
  const t = useText()
  const officerName = useOfficerName()
  const said = [
    outcome && t(`words.outcome.${outcome}`), amount !== undefined && moneyText(amount), labelled(t, t('words.conference.field.owner'), officerName(owner) || ownerName || '—'),
    labelled(t, t('words.conference.field.dueOn'), dateText(t, dueOn)), labelled(t, t('words.conference.field.authority'), `${authority.name} · ${t(`words.role.${authority.role}`)}`),
    followUpOn && labelled(t, t('words.conference.field.followUpOn'), dateText(t, followUpOn)),
  ]
  return <p className={look.grey}>{said.filter(Boolean).join(' · ')}</p>
}
