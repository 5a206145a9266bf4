import type { HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import type { CallFacts } from '#servers/resource/facts.ts'
import { answer } from '#servers/resource/respond.ts'

/** GET /api/me: what the token stands for. Where a client acts for itself there is no name. */
export function me({ grant, deps }: CallFacts): HttpResponse {
  const { sub, clientId, scope } = sure(grant, 'grant')
  const user = deps.config.users.find((known) => known.sub === sub)
  return answer(200, {
    sub,
    client_id: clientId,
    scope: scope.join(' '),
    ...(user ? { username: user.username, name: user.name } : {}),
  })
}
