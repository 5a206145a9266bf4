import file from '#node/serve/cases/serve-clients.json'
import { parseRegistrations } from '#node/serve/registrations.ts'
import { sure } from '#protocol/assert.ts'

/** Who takes part in the cases: the registrations of serve-clients.json. */
export const registrations = parseRegistrations(JSON.stringify(file))

/** A client as the cases use it: by its usual method of authentication. */
export interface Party {
  id: string
  secret?: string
  method: string
}

function party(id: string): Party {
  const client = sure(
    registrations.clients.find(({ client_id }) => client_id === id),
    id,
  )
  const secret = client.client_secret
  return { id, method: client.token_endpoint_auth_method, ...(secret === undefined ? {} : { secret }) }
}

export const web = party('web-basic')
export const post = party('web-post')
export const spa = party('spa')
export const implicit = party('implicit')
export const service = party('service')
export const tv = party('tv')
export const legacy = party('legacy')
export const api = party('api')
export const encoded = party('enc:client/1')

export const redirectUri = 'http://localhost:47199/cb'
export const otherRedirectUri = 'http://localhost:47199/auth/callback/mock'
export const implicitRedirectUri = 'https://client.example/cb'
export const loggedOutUri = 'http://localhost:47199/loggedout'
export const redirectUris = [redirectUri, implicitRedirectUri, otherRedirectUri]

export const alice = sure(registrations.users[0], 'alice')
export const consumer = sure(registrations.consumers[0], 'consumer')

export const allScopes = 'openid profile email offline_access'
export const apiScope = 'api:read'
