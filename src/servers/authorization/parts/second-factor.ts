import { askForCode, showCode, takeCode } from '#servers/authorization/endpoints/second-step.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** A one-time code after the password, for clients that ask for a stronger login (RFC 9470 5). */
export const secondFactor: ServerPart = {
  closed: { '/login/code': { GET: showCode, POST: takeCode } },
  secondStep: askForCode,
}
