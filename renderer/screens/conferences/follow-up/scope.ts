/** Which of the actions are shown; the board comes back to where it was left while the window stands. */
export const scopes = ['mine', 'late', 'open', 'done', 'all'] as const
export type Scope = (typeof scopes)[number]

let left: Scope = 'open'
export const scopeOf = (): Scope => left
export const goBackTo = (scope: Scope): void => void (left = scope)
