/** What a check of a number says: its value in one form, or why it is none. Codes name sentences in the text catalogues. */
export type Checked<Value, Code extends string> = { ok: true; value: Value } | { ok: false; code: Code }

/** Full width to ASCII, capitals, no spaces, dashes and dots. */
export const bareNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑‒–—―_.·•]/gu, '')
