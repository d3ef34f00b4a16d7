/**
 * Arrays as PostgreSQL writes them, `{"a","b"}`, made here because a thousand rows of eleven columns are eleven thousand values: the drivers
 * look at each three times. Both drivers pass a text on as it is.
 */
const special = /["\\]/

export function textArray(values: readonly string[]): string {
  let text = ''
  for (const value of values) text += `${text === '' ? '' : ','}"${special.test(value) ? value.replaceAll('\\', '\\\\').replaceAll('"', '\\"') : value}"`
  return `{${text}}`
}

export const plainArray = (values: readonly (number | boolean)[]): string => `{${values.join(',')}}`
