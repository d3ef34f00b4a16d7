/** From a pasted message into the form: empty fields are filled, what was typed stays. Says what was taken and what became of it. */
import type { Taken } from '../../../shared/text/extract.ts'
import type { CaseValues, PartyValues } from '../../parts/case-values.ts'
import { typedMoney } from '../../parts/money.ts'

export interface RegisterValues extends CaseValues {
  parties: readonly PartyValues[]
  assignee: string
}

export interface Take { kind: Taken['kind']; text: string; used: boolean }

const identityKinds = {
  residentId: 'idCard', creditCode: 'socialCredit', hongKongMacauPermit: 'permit', taiwanPermit: 'permit', passport: 'passport',
} as const

export function take(values: RegisterValues, message: string, found: readonly Taken[]): { change: Partial<RegisterValues>; takes: Take[] } {
  const [first, ...others] = values.parties
  if (!first) return { change: {}, takes: [] }
  let party = first
  let policies = values.policies
  let { amount, plate, line } = values
  const takes: Take[] = []
  for (const one of found) {
    const text = message.slice(one.from, one.to)
    takes.push({ kind: one.kind, text, used: fill(one, text) })
  }
  const facts = values.facts.trim() === '' ? message.trim() : values.facts
  return { change: { parties: [party, ...others], policies, amount, plate, line, facts }, takes }

  function fill(one: Taken, text: string): boolean {
    switch (one.kind) {
      case 'name':
        return put('name', one.value)
      case 'phone':
        return put('phone', text)
      case 'identity':
        if (!put('identity', one.value.number)) return false
        party = {
          ...party, identityKind: identityKinds[one.value.kind], kind: one.value.kind === 'creditCode' ? 'organisation' : party.kind,
        }
        return true
      case 'policy': {
        if (policies.some(({ number }) => number === one.value)) return false
        policies = [...policies.filter(({ number }) => number.trim() !== ''), { number: one.value, product: '' }]
        return true
      }
      case 'plate':
        // a vehicle makes it the motor line, unless another one was chosen
        if (plate.trim() !== '' || (line !== '' && line !== 'motor')) return false
        plate = one.value.number
        line = 'motor'
        return true
      case 'amount':
        if (amount.trim() !== '') return false
        amount = typedMoney(one.value)
        return true
      case 'date':
        // a message is full of dates; which of them is the receipt only the officer knows
        return false
    }
  }

  function put(key: 'name' | 'phone' | 'identity', value: string): boolean {
    if (party[key].trim() !== '') return false
    party = { ...party, [key]: value }
    return true
  }
}
