/**
 * Signs that nobody sees and nobody typed on purpose: control characters (mainframes and mail leave them) and the bidirectional controls, with
 * which a text shows in another order than it is stored ("Trojan Source", CVE-2021-42574). They go where text comes in; tab and line
 * ends stay. Changing what is stripped changes nothing that is stored already.
 */

// the controls are what is looked for
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const all = new RegExp(unseen, 'g')

export const isClean = (text: string): boolean => !unseen.test(text)
/** The same string when there is nothing to strip. */
export const clean = (text: string): string => (isClean(text) ? text : text.replace(all, ''))
