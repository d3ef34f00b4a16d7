/** What a rule answers when it says no. Refusals are values: nothing was written, and the user can be told which rule it was. */
export interface Refusal {
  /** names the rule in the text catalogues: `refusal.<code>` */
  code: string
  /** the obligation of the handbook's rule pack that stands behind it, e.g. `C-10` */
  rule?: string
  /** the law and article as cited on screen, e.g. `M20 19`; absent for a rule of the product or of the company */
  source?: string
  /** values for the sentence */
  params?: Record<string, string | number>
}

export type Answer<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export const accepted = { ok: true, value: undefined } as const
export const refuse = (code: string, more: Omit<Refusal, 'code'> = {}): { ok: false; refusal: Refusal } => ({ ok: false, refusal: { code, ...more } })
