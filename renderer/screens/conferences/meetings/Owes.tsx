import type { Owed } from '../../../../shared/conference/owed.ts'
import { useText } from '../../../text/text.ts'
import look from '../Conferences.module.css'

/** What one has still to do for a conference. */
export function Owes({ owes }: { owes: readonly Owed[] }) {
  const t = useText()
  return owes.map((one) => <span key={one} className={look.waits}>● {t(`conferences.owes.${one}`)}</span>)
}
