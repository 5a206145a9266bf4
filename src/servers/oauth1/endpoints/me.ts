import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { authenticateSigned } from '#servers/oauth1/authenticate.ts'
import type { OAuth1Deps } from '#servers/oauth1/types.ts'
import { userOf } from './people.ts'

/** Who the token speaks for: the API that sites of the time logged their users in with. */
export function me(request: HttpRequest, deps: OAuth1Deps): HttpResponse {
  const judged = authenticateSigned(deps.config, deps.store, request, deps)
  if ('refused' in judged) return judged.refused
  const { sub, username, claims } = userOf(deps, judged.credentials.sub)
  const { name } = claims
  return {
    status: 200,
    headers: [
      ['Content-Type', 'application/json'],
      ['Cache-Control', 'no-store'],
    ],
    body: JSON.stringify({ id: sub, sub, username, ...(name === undefined ? {} : { name }) }),
  }
}
