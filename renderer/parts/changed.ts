/**
 * The members that a form has changed, for a command that corrects: what is not sent stays, also what somebody else corrected meanwhile. `before` is how
 * it stood when the form was opened. A text that was taken out is sent as the empty one: what is left out would stay as it was.
 */
export const changedMembers = <Values extends object>(before: Values, after: Values): Partial<Values> =>
  Object.fromEntries(Object.entries(after).flatMap(([name, value]: [string, unknown]) => {
    const former: unknown = before[name as keyof Values]
    return JSON.stringify(value) === JSON.stringify(former) ? [] : [[name, value ?? (typeof former === 'string' ? '' : undefined)]]
  })) as Partial<Values>
