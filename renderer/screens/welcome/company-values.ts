/** What is typed to set up a new workstation of a company, as the act takes it. Pure. */
import type { Language } from '../../../shared/contract/acts.ts'
import { joinBody, type JoinValues } from '../../parts/join-values.ts'
import { agree } from '../../parts/PassphrasePair.tsx'

export interface CompanyValues extends JoinValues { pair: [string, string] }

export const noCompany: CompanyValues = { address: '', code: '', deviceName: '', pair: ['', ''] }

/** A passphrase that was not typed twice alike is none: the form says so before anything is asked of the head office. */
export const companyBody = ({ pair, ...join }: CompanyValues, language: Language) => ({ language, ...joinBody(join), ...(agree(pair) && { passphrase: pair[0] }) })

/** What a refusal leaves behind: nothing, when it is the head office's or its line's; a store of before; of others nobody knows here. */
export function leftBehind(code: string): 'nothing' | 'storeOfBefore' | undefined {
  if (code === 'storeExists') return 'storeOfBefore'
  return code.startsWith('sync.') || code === 'notGranted' ? 'nothing' : undefined
}
