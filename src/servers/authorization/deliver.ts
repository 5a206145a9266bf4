import type { HttpResponse } from '#network/http.ts'
import { describable, type ProtocolError } from '#protocol/errors.ts'
import type { Pair } from '#protocol/pairs.ts'
import { errorPage } from '#servers/authorization/pages/messages.ts'
import { allOf } from './parts-of.ts'
import { json, page } from './respond.ts'
import type { AuthorizationConfig } from './types.ts'

/** Sends parameters back to a client whose address has been checked (send-back.ts). */
type WayBack = (answer: readonly Pair[]) => HttpResponse

/** Turns a refusal into the response that its standard asks for. The one place where this happens. */
export function deliver(config: AuthorizationConfig, refusal: ProtocolError, back?: WayBack): HttpResponse {
  const description = describable(refusal.description)
  switch (refusal.delivery) {
    case 'redirect':
      if (back === undefined) throw new Error('bug: a redirect without a checked address')
      return back([
        ['error', refusal.error],
        ['error_description', description],
      ])
    case 'json':
      return json(refusal.status, { error: refusal.error, error_description: description }, [
        // A client that tried the Authorization header is told which scheme it takes (RFC 6749 5.2).
        ...(refusal.attributes?.scheme
          ? [['WWW-Authenticate', `Basic realm="${config.name}"`] as const]
          : []),
        ...(refusal.allow ? [['Allow', refusal.allow] as const] : []),
      ])
    case 'challenge':
      return json(
        refusal.status,
        refusal.error === '' ? {} : { error: refusal.error, error_description: description },
        challenges(config, refusal, description),
      )
    case 'page':
      return page(
        refusal.status,
        errorPage(config, description),
        refusal.retryAfter === undefined ? [] : [['Retry-After', String(refusal.retryAfter)]],
      )
  }
}

/** What to bring: the scheme that was tried or would do, and what else is taken beside it (RFC 9449 7.1). */
function challenges(config: AuthorizationConfig, refusal: ProtocolError, description: string): Pair[] {
  const { scheme = 'Bearer', ...said } = refusal.attributes ?? {}
  const attributes = {
    realm: config.name,
    // Without credentials a challenge says nothing but what to bring (RFC 6750 3.1).
    ...(refusal.error === '' ? {} : { error: refusal.error, error_description: description }),
    ...said,
  }
  const offersMore = scheme === 'Bearer' && refusal.status === 401
  const more = offersMore ? allOf(config, 'challenge').map((of) => of(config)) : []
  return [`${scheme} ${listed(attributes)}`, ...more].map((line) => ['WWW-Authenticate', line] as const)
}

/** `name="value", name="value"` (RFC 9110 11.2). */
export function listed(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')
}
