import { amountsApart } from '../../../shared/conference/amounts-said.ts'
import type { Minutes } from '../../../shared/conference/commands.ts'
import { moneyText } from '../../parts/money.ts'
import { labelled, listed, useText } from '../../text/text.ts'
import look from './Conferences.module.css'

/** Said where words and amount of a resolution name different sums; it stops nobody. `at`: which resolution, where several are meant. */
export function AmountsApart({ text, amount, at }: { text: string; amount: number | undefined; at?: string }) {
  const t = useText()
  const apart = amountsApart({ text, amount })
  if (amount === undefined || apart.length === 0) return null
  const words = t('sitting.amountsApart', { said: listed(t, apart.map(moneyText)), amount: moneyText(amount) })
  return <p className={look.warned} role="status"><span aria-hidden>▲</span> {at ? labelled(t, at, words) : words}</p>
}

/** The same over all that is about to be signed or sealed. */
export function MinutesAmounts({ minutes: { items } }: { minutes: Minutes }) {
  return items.flatMap(({ title, resolutions }, index) => resolutions.map(({ resolutionId, text, amount }) => (
    <AmountsApart key={resolutionId} text={text} amount={amount} at={`${index + 1}. ${title}`} />
  )))
}
