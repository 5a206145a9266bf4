import { alice } from '#servers/authorization/testing/config.ts'
import { Desk } from '#servers/authorization/testing/desk.ts'
import { get, post, spa, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, returned, Visitor } from '#servers/authorization/testing/visitor.ts'
import { type Case, mutated, type Seen } from './case.ts'

const bases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'authz.code.web': web,
  'authz.oauth.web': { ...web, scope: 'profile' },
  'authz.code.spa': spa,
  'authz.loopback': { ...spa, client_id: 'loopback' },
  'authz.id_token': {
    ...web,
    client_id: 'implicit',
    response_type: 'id_token',
    redirect_uri: 'https://client.example/cb',
  },
}

/** Runs a case at /authorize with a browser of its own. */
export function atAuthorize({ mutation }: Case): Seen {
  const desk = new Desk()
  const params = mutated(bases[mutation.base] ?? {}, mutation)
  const request = mutation.method === 'POST' ? post('/authorize', params) : get('/authorize', params)
  let response = desk.ask(request)
  if (mutation.user === 'deny') {
    const visitor = new Visitor(desk)
    visitor.open(request.url)
    visitor.submit({ username: alice.username, password: alice.password })
    response = visitor.submit({ decision: mutation.user })
  }
  const location = locationOf(response)
  if (location.startsWith('https://as.example/')) return { delivery: 'accepted', error: null, response }
  if (location === '') return { delivery: 'page', error: null, response }
  const back = returned(location)
  return {
    delivery: 'redirect',
    error: back.params.error ?? null,
    response,
    in: back.in,
    params: back.params,
  }
}
