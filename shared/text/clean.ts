/**
 * Signs that nobody sees and nobody typed on purpose: control characters (mainframes and mail leave them), the bidirectional controls, with
 * which a text shows in another order than it is stored ("Trojan Source", CVE-2021-42574), and the signs without width that web pages break
 * their lines at. They go where text comes in; tab and line ends stay, and so do the joiners that emoji and some scripts are written with.
 * Changing what is stripped changes nothing that is stored already.
 */

// the controls are what is looked for
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const all = new RegExp(unseen, 'g')

export const isClean = (text: string): boolean => !unseen.test(text)
/** The same string when there is nothing to strip. */
export const clean = (text: string): string => (isClean(text) ? text : text.replace(all, ''))
