import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { header, headers } from '#network/http.ts'
import { toBase64url, utf8 } from '#protocol/bytes.ts'
import { hmacSha256 } from '#protocol/hashes.ts'
import { dayOf } from './day.ts'
import { publicKeyPem } from './public-key-pem.ts'
import {
  Api,
  accessToken,
  challengeOf,
  clientKey,
  dpop,
  issuerKey,
  origin,
  proof,
  start,
} from './testing/api.ts'

const form = ['Content-Type', 'application/x-www-form-urlencoded'] as const

describe('the API', () => {
  it('gives photos for a good token, by any spelling of the scheme (RFC 9110 11.1)', () => {
    const api = new Api()
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      const answer = api.call('/v1/photos?album=picnic', `${scheme} good`)
      expect(JSON.parse(answer.body)).toEqual({ album: 'picnic', photos: [{ id: 7, name: 'lake.jpg' }] })
      expect(header(answer, 'cache-control')).toBe('no-store')
    }
    expect(api.call('/v1/photos', 'Bearer good').status).toBe(200)
    expect(JSON.parse(api.call('/v1/photos/7', 'Bearer good').body).name).toBe('lake.jpg')
    expect(api.call('/v1/photos/7', 'Bearer delete', 'DELETE').status).toBe(204)
    expect(api.call('/v1/photos/7', 'Bearer good').status).toBe(404)
  })

  it('gives numbers and its own name to an app without a user', () => {
    const api = new Api()
    expect(JSON.parse(api.call('/v1/partner/usage?day=yesterday', 'Bearer job').body)).toEqual({
      day: dayOf(start - 86_400),
      prints: 412,
    })
    expect(api.call('/v1/usage?day=x', 'Bearer job').status).toBe(400)
    expect(JSON.parse(api.call('/api/me', 'Bearer job').body)).toMatchObject({
      sub: 'client:job',
      client_id: 'job',
    })
    expect(JSON.parse(api.call('/api/me', 'Bearer good').body)).toMatchObject({ sub: 'u-1', name: 'Alice' })
  })

  it.each([
    ['/v1/photos?album=masks', 'good', 404],
    ['/v1/photos?album=nothing', 'good', 404],
    ['/v1/photos/66', 'good', 404],
    ['/v1/photos/99', 'good', 404],
    ['/v1/photos', 'job', 403],
  ])('CK-AT-USER: %s with %s: %i', (path, token, status) => {
    const api = new Api()
    expect([api.call(path, `Bearer ${token}`).status, api.refusedBy]).toEqual([status, 'CK-AT-USER'])
  })
})

/** path, Authorization, status, challenge, the check that refuses. */
const refused: readonly [string, string | undefined, number, RegExp, string][] = [
  ['nothing', undefined, 401, /^Bearer realm="Test API"$/, 'CK-AT-PRESENT'],
  ['another scheme', 'Basic YTpi', 401, /^Bearer realm="Test API"$/, 'CK-AT-PRESENT'],
  ['DPoP where it is not spoken', 'DPoP good', 401, /^Bearer realm="Test API"$/, 'CK-AT-PRESENT'],
  ['no token after the scheme', 'Bearer', 400, /error="invalid_request"/, 'CK-AT-FORMAT'],
  ['a token with a space', 'Bearer a b', 400, /error="invalid_request"/, 'CK-AT-FORMAT'],
  ['an unknown token', 'Bearer made-up', 401, /error="invalid_token"/, 'CK-AT-VALID'],
  ['a name of Object', 'Bearer constructor', 401, /error="invalid_token"/, 'CK-AT-VALID'],
  [
    'an expired token',
    'Bearer expired',
    401,
    /error="invalid_token", error_description="The access token expired"/,
    'CK-AT-VALID',
  ],
  ['a revoked token', 'Bearer revoked', 401, /error="invalid_token"/, 'CK-AT-VALID'],
  ['a token for another API', 'Bearer elsewhere', 401, /error="invalid_token"/, 'CK-AT-AUD'],
  ['a token of the MCP server', 'Bearer mcp', 401, /error="invalid_token"/, 'CK-AT-AUD'],
  [
    'too small a scope',
    'Bearer delete',
    403,
    /error="insufficient_scope".*, scope="photos.read"$/,
    'CK-AT-SCOPE',
  ],
  ['a bound token as Bearer', 'Bearer bound', 401, /error="invalid_token"/, 'CK-AT-BOUND'],
]

describe('RFC 6750 3.1: challenges', () => {
  it.each(refused)('%s', (_what, authorization, status, challenge, id) => {
    const api = new Api()
    const answer = api.call('/v1/photos', authorization)
    expect([answer.status, api.refusedBy]).toEqual([status, id])
    expect(challengeOf(answer)).toMatch(challenge)
    expect(header(answer, 'access-control-expose-headers')).toContain('WWW-Authenticate')
  })

  it('takes a token from the header alone (2.2, 2.3)', () => {
    const api = new Api()
    const body = 'access_token=good'
    expect([api.call('/api/me?access_token=good').status, api.refusedBy]).toEqual([401, 'CK-AT-PRESENT'])
    expect(api.call('/api/me', undefined, 'POST', [form], body).status).toBe(401)
    expect(api.call('/api/me', undefined, 'POST', [], '{"access_token":"good"}').status).toBe(401)
    expect(api.call('/api/me', 'Bearer good', 'POST', [form], body).status).toBe(400)
    expect(api.call('/api/me?access_token=good', 'Bearer good').status).toBe(400)
    expect(api.call('/api/me', 'Bearer good', 'GET', [['Authorization', 'Bearer good']]).status).toBe(400)
    expect(new Api({ bodyToken: true }).call('/api/me', undefined, 'POST', [form], body).status).toBe(200)
    api.switches = { 'CK-AT-HEADER': 'off' }
    expect(api.call('/api/me?access_token=good').status).toBe(200)
  })

  it('looks at the token before the method', () => {
    const api = new Api()
    expect(api.call('/v1/photos', undefined, 'PUT').status).toBe(401)
    const answer = api.call('/v1/photos', 'Bearer good', 'PUT')
    expect([answer.status, header(answer, 'allow')]).toEqual([405, 'GET'])
    expect(api.call('/nowhere', 'Bearer good').status).toBe(404)
    expect(header(api.call('/api/me', undefined, 'OPTIONS'), 'access-control-allow-headers')).toContain(
      'DPoP',
    )
  })
})

describe('RFC 9068 4: JWT access tokens', () => {
  it('takes a good one, with one or several audiences', () => {
    const api = new Api()
    for (const token of [
      accessToken(),
      accessToken({ aud: ['https://x.example', origin] }),
      accessToken({}, { typ: 'application/at+jwt' }),
    ]) {
      expect(api.call('/v1/photos', `Bearer ${token}`).status).toBe(200)
    }
  })

  const pem = publicKeyPem(issuerKey.public) ?? ''
  const hs256 = () => {
    const input = accessToken({}, { alg: 'HS256' }).split('.').slice(0, 2).join('.')
    return `${input}.${toBase64url(hmacSha256(pem, input))}`
  }
  const none = () => `${accessToken({}, { alg: 'none' }).split('.').slice(0, 2).join('.')}.`
  const tampered = () => {
    const [head, , signature] = accessToken().split('.')
    const claims = {
      ...JSON.parse(atob(accessToken().split('.')[1] ?? '')),
      scope: 'photos.read photos.delete',
    }
    return `${head}.${toBase64url(utf8(JSON.stringify(claims)))}.${signature}`
  }

  it.each([
    ['an ID token', () => accessToken({ aud: 'web' }, { typ: 'JWT' }), 'CK-AT-AUD'],
    ['an ID token whose audience is the API', () => accessToken({}, { typ: 'JWT' }), 'CK-AT-TYP'],
    ['no typ', () => accessToken({}, { typ: 1 }), 'CK-AT-TYP'],
    ['another issuer', () => accessToken({ iss: `${origin}/` }), 'CK-AT-ISS'],
    ['alg none', none, 'CK-AT-ALG'],
    ['HS256 with the public key', hs256, 'CK-AT-ALG'],
    ['an alg that the issuer has no key for', () => accessToken({}, { alg: 'RS256' }), 'CK-AT-ALG'],
    ['a changed claim', tampered, 'CK-AT-SIG'],
    ['a key of somebody else', () => accessToken({}, {}, clientKey), 'CK-AT-SIG'],
    ['an unknown kid', () => accessToken({}, { kid: 'k9' }), 'CK-AT-SIG'],
    ['expired', () => accessToken({ exp: start }), 'CK-AT-VALID'],
    ['exp that is no number', () => accessToken({ exp: '9999999999' }), 'CK-AT-VALID'],
    ['aud that is no text', () => accessToken({ aud: 7 }), 'CK-AT-AUD'],
    ['scope that is no text', () => accessToken({ scope: ['photos.read'] }), 'CK-AT-SCOPE'],
    ['bound to a key', () => accessToken({ cnf: { jkt: 'x' } }), 'CK-AT-BOUND'],
  ])('refuses %s', (_what, token, id) => {
    const api = new Api()
    const answer = api.call('/v1/photos', `Bearer ${token()}`)
    expect(api.refusedBy).toBe(id)
    expect(answer.status).toBe(id === 'CK-AT-SCOPE' ? 403 : 401)
  })

  it('falls for alg none and the public key as a secret where alg is not checked (RFC 8725 2.1)', () => {
    const api = new Api()
    api.switches = { 'CK-AT-ALG': 'off' }
    expect([none, hs256].map((token) => api.call('/v1/photos', `Bearer ${token()}`).status)).toEqual([
      200, 200,
    ])
    expect(api.call('/v1/photos', `Bearer ${tampered()}`).status).toBe(401)
  })
})

describe('RFC 9449 7: bound tokens', () => {
  const call = (api: Api, ...proofs: (readonly [string, string])[]) =>
    api.call('/v1/photos?album=picnic', 'DPoP bound', 'GET', proofs)

  it('takes a token with its proof, once', () => {
    const api = new Api({ dpop })
    expect(call(api, proof()).status).toBe(200)
    const again = call(api, proof())
    expect([again.status, api.refusedBy]).toEqual([401, 'CK-DPOP-REPLAY'])
    expect(challengeOf(again)).toMatch(/^DPoP realm="Test API", error="invalid_dpop_proof".*algs="ES256"$/)
    expect(call(api, proof({ jti: 'p2' })).status).toBe(200)
  })

  it.each([
    ['no proof', [], 'CK-DPOP-ONE', 'invalid_dpop_proof'],
    ['no ath', [proof({ ath: 1 })], 'CK-DPOP-ATH', 'invalid_dpop_proof'],
    ['another URI', [proof({ htu: 'https://other.example/' })], 'CK-DPOP-HTU', 'invalid_dpop_proof'],
    ['another method', [proof({ htm: 'POST' })], 'CK-DPOP-HTM', 'invalid_dpop_proof'],
    ['an old proof', [proof({ iat: start - 3600 })], 'CK-DPOP-IAT', 'invalid_dpop_proof'],
    ['the key of a thief', [proof({}, issuerKey)], 'CK-DPOP-KEY', 'invalid_token'],
  ] as const)('refuses %s', (_what, proofs, id, error) => {
    const api = new Api({ dpop })
    const answer = call(api, ...proofs)
    expect([answer.status, api.refusedBy]).toEqual([401, id])
    expect(challengeOf(answer)).toContain(`DPoP realm="Test API", error="${error}"`)
  })

  it('refuses a bound token as Bearer and an unbound one as DPoP, and says what it speaks', () => {
    const api = new Api({ dpop })
    const bearer = api.call('/v1/photos', 'Bearer bound')
    expect(challengeOf(bearer)).toMatch(/^Bearer .*error="invalid_token".*, DPoP algs="ES256"$/)
    expect([api.call('/v1/photos', 'DPoP good', 'GET', [proof()]).status, api.refusedBy]).toEqual([
      401,
      'CK-AT-BOUND',
    ])
    expect(challengeOf(api.call('/v1/photos'))).toBe('Bearer realm="Test API", DPoP algs="ES256"')
  })

  it('hands out its own nonces where it wants them (9)', () => {
    const api = new Api({ dpop: { ...dpop, nonce: true } })
    const first = call(api, proof())
    const nonce = header(first, 'dpop-nonce') ?? ''
    expect([first.status, challengeOf(first)]).toEqual([
      401,
      expect.stringContaining('error="use_dpop_nonce"'),
    ])
    expect(call(api, proof({ nonce: 'guess' })).status).toBe(401)
    expect(call(api, proof({ nonce })).status).toBe(200)
    api.now += 600
    expect(call(api, proof({ nonce, jti: 'p3', iat: api.now })).status).toBe(401)
  })
})

describe('RFC 9470 3: step-up', () => {
  const stepUp = { 'photo.delete': { maxAge: 60, acrValues: ['mfa'] } }
  it('asks for a fresh and strong login', () => {
    const api = new Api({ stepUp })
    const old = api.call('/v1/photos/7', 'Bearer old-login', 'DELETE')
    expect([old.status, api.refusedBy]).toEqual([401, 'CK-AT-LOGIN'])
    expect(challengeOf(old)).toMatch(
      /error="insufficient_user_authentication".*acr_values="mfa", max_age="60"$/,
    )
    expect(api.call('/v1/photos/7', 'Bearer delete', 'DELETE').status).toBe(401)
    expect(api.call('/v1/photos/7', 'Bearer login', 'DELETE').status).toBe(204)
  })
})

describe('RFC 9728 and MCP', () => {
  it('describes each resource at its own address, under exactly its own name', () => {
    const api = new Api()
    const root = api.call('/.well-known/oauth-protected-resource')
    expect(JSON.parse(root.body)).toMatchObject({
      resource: origin,
      authorization_servers: ['https://as.example'],
    })
    expect(JSON.parse(api.call('/.well-known/oauth-protected-resource/mcp').body).resource).toBe(
      `${origin}/mcp`,
    )
    expect(api.call('/.well-known/oauth-protected-resource/v1').status).toBe(404)
  })

  it('names the document in the challenge, and wants a token of its own', () => {
    const api = new Api()
    const where = `resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp"`
    const bare = api.call('/mcp', undefined, 'POST')
    expect([bare.status, challengeOf(bare)]).toEqual([401, `Bearer realm="Test API", ${where}`])
    expect([api.call('/mcp', 'Bearer good', 'POST').status, api.refusedBy]).toEqual([401, 'CK-AT-AUD'])
    const refusal = api.call('/mcp', 'Bearer mcp-small', 'POST')
    expect(refusal.status).toBe(403)
    expect(challengeOf(refusal)).toContain(`scope="mcp", ${where}`)
  })

  it('answers JSON-RPC', () => {
    const api = new Api()
    const rpc = (body: string) => api.call('/mcp', 'Bearer mcp', 'POST', [], body)
    const call = (method: string, params = {}) =>
      JSON.parse(rpc(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })).body)
    expect(call('initialize').result.serverInfo.name).toBe('Test API')
    expect(call('tools/list').result.tools).toHaveLength(1)
    expect(call('tools/call', { name: 'list_albums' }).result.content[0].text).toBe('picnic')
    expect(call('nothing').error.code).toBe(-32601)
    expect(rpc('').status).toBe(400)
    expect(rpc('{"jsonrpc":"2.0","method":"notifications/initialized"}').status).toBe(202)
  })
})

it('counts days as the calendar does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      expect(dayOf(seconds)).toBe(new Date(seconds * 1000).toISOString().slice(0, 10))
    }),
  )
})

describe('any request', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '__proto__', '\r\nX: y'),
  )
  const line = fc.tuple(
    fc.constantFrom('Authorization', 'DPoP', 'Content-Type'),
    fc.oneof(
      text,
      fc.constantFrom('Bearer good', 'DPoP bound', form[1], proof()[1]),
      text.map((raw) => `Bearer ${raw}`),
      fc
        .tuple(
          fc.object({ key: fc.constantFrom('alg', 'kid', 'typ') }),
          fc.object({ key: fc.constantFrom('iss', 'aud', 'exp', 'scope', 'cnf') }),
        )
        .map(
          (parts) => `Bearer ${parts.map((part) => toBase64url(utf8(JSON.stringify(part)))).join('.')}.AA`,
        ),
    ),
  )
  it('is answered, never by a fault', () => {
    const api = new Api({ dpop, bodyToken: true })
    fc.assert(
      fc.property(
        fc.record({
          method: fc.oneof(fc.constantFrom('GET', 'POST', 'DELETE', 'OPTIONS', 'HEAD'), text),
          url: fc
            .tuple(
              fc.oneof(fc.constantFrom('/v1/photos', '/v1/photos/7', '/api/me', '/mcp', '/v1/usage'), text),
              text,
            )
            .map(([path, query]) => `${origin}${path}?${query}`),
          headers: fc.array(line, { maxLength: 4 }),
          body: fc.oneof(text, fc.constant('access_token=good')),
        }),
        (request) => {
          const response = api.ask(request)
          expect(response.status).toBeGreaterThanOrEqual(200)
          expect(response.status).toBeLessThan(500)
          for (const [, value] of response.headers) expect(value).not.toMatch(/[\r\n]/)
          if (response.status === 401) expect(headers(response, 'www-authenticate')).not.toEqual([])
        },
      ),
      { numRuns: 800 },
    )
  })
})
