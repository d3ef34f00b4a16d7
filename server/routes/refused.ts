/** How an endpoint says no: one word of wire.ts, and the status that proxies and people understand. Never with a word of a case in it. */
import type { z } from 'zod'
import type { WireRefusal } from '../../shared/contract/wire.ts'

export type RefusalCode = z.infer<typeof WireRefusal>['refusal']

export const statusOf: Readonly<Record<RefusalCode, number>> = {
  tokenInvalid: 401, notGranted: 403, revoked: 403, codeInvalid: 403, deviceUnknown: 403, malformed: 400, tooLarge: 413, tooMany: 429, notFound: 404, fault: 500,
}

export class Refused extends Error {
  readonly refusal: RefusalCode
  constructor(refusal: RefusalCode) {
    super(refusal)
    this.refusal = refusal
  }
}

/** What a fault of the framework or of the sender means in our words. */
export function refusalOf(error: unknown): RefusalCode {
  if (error instanceof Refused) return error.refusal
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return 'tooLarge'
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? 'malformed' : 'fault'
}
