/** `ABCD EFGH JK`: four at a time are what a person reads out on the telephone. A code that comes in groups keeps its own. */
export const grouped = (code: string): string => (/[\s-]/.test(code) ? code : (code.match(/.{1,4}/gu) ?? []).join(' '))
