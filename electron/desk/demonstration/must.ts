import type { Answer } from '../../../shared/log/refusal.ts'

/** The demonstration lives by the rules: a refusal is a fault of its story. */
export function must<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`the demonstration breaks a rule: ${answer.refusal.code}`)
  return answer.value
}
