import { type HttpResponse, queryOf } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { dayOf } from '#servers/resource/day.ts'
import type { CallFacts } from '#servers/resource/facts.ts'
import { answer } from '#servers/resource/respond.ts'

/** GET /v1/usage?day=yesterday: numbers for a company. No person stands in them. */
export function usage({ request, deps }: CallFacts): HttpResponse {
  const asked = valueOf(queryOf(request.url), 'day') || 'yesterday'
  const day =
    asked === 'yesterday' ? dayOf(deps.now - 24 * 3600) : asked === 'today' ? dayOf(deps.now) : asked
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return answer(400, { error: 'invalid_request', error_description: 'day is a date, today or yesterday' })
  }
  return answer(200, { day, prints: 412 })
}
