/** What is typed to join a head office, as the act takes it. Pure. */
export interface JoinValues { address: string; code: string; deviceName: string }

/** `hq.example.cn` is what people type for `https://hq.example.cn`; a scheme that was typed stays, and two words are none. */
export function addressOf(typed: string): string {
  const text = typed.normalize('NFKC').trim().replace(/\/+$/, '')
  return text === '' || /\s/.test(text) || /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
}

/** As it was read out on the telephone or pasted from a message: without blanks, in one case. */
export const codeOf = (typed: string): string => typed.normalize('NFKC').replaceAll(/[\s\p{Dash}]+/gu, '').toUpperCase()

export const joinBody = ({ address, code, deviceName }: JoinValues) => ({ address: addressOf(address), code: codeOf(code), deviceName: deviceName.trim() })
