/** What was searched for last: still there, selected, when the search is opened again; gone with its officer. */
let last = ''

export const lastSearched = (): string => last
export function keepSearched(text: string): void {
  last = text
}

/** One Chinese character can be a word; one letter or digit is in almost every case. */
export const searchable = (text: string): boolean => text.length > 1 || /\p{Script=Han}/u.test(text)
