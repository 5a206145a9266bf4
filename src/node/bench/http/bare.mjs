// The floor under every authorization server in Node: an HTTP server that reads a form, signs the tokens of one answer
// with the same keys, and checks nothing at all. Started by measure-http.ts; prints its address when it is ready.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { createServer } from 'node:http'

const { privateKey: ec } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const { privateKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const chance = () => randomBytes(32).toString('base64url')

function signed(header, claims, key) {
  const input = `${part(header)}.${part(claims)}`
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

/** The answer to a code: an ID token, signed as its client registered it, and an opaque access token. */
function login(now, aud) {
  const claims = {
    iss: 'http://localhost',
    sub: 'u-2001',
    aud,
    exp: now + 300,
    iat: now,
    auth_time: now,
    nonce: chance(),
    at_hash: 'x'.repeat(22),
    name: 'Alice Example',
  }
  const id_token =
    aud === 'spa-rs256'
      ? signed({ alg: 'RS256', kid: 'rs256', typ: 'JWT' }, claims, rsa)
      : signed({ alg: 'ES256', kid: 'es256', typ: 'JWT' }, claims, ec)
  return { id_token, access_token: chance(), token_type: 'Bearer', expires_in: 3600, scope: 'openid' }
}

/** The answer to client credentials: a JWT access token (ES256). */
function service(now) {
  const claims = {
    iss: 'http://localhost',
    exp: now + 3600,
    aud: 'http://localhost/api',
    sub: 'service',
    client_id: 'service',
    iat: now,
    jti: chance(),
    scope: 'api:read',
  }
  const access_token = signed({ alg: 'ES256', kid: 'es256', typ: 'at+jwt' }, claims, ec)
  return { access_token, token_type: 'Bearer', expires_in: 3600, scope: 'api:read' }
}

/** As long as a login page of ours. */
const page = '<!doctype html>'.padEnd(2500, '-')

const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    const form = new URLSearchParams(body)
    const grant = form.get('grant_type')
    if (grant === null) return send(response, 'text/html', page)
    const now = Math.floor(Date.now() / 1000)
    send(
      response,
      'application/json',
      JSON.stringify(grant === 'authorization_code' ? login(now, form.get('client_id')) : service(now)),
    )
  })
})

function send(response, type, text) {
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Length': text.length,
  })
  response.end(text)
}
server.listen(Number(process.argv[2]), '127.0.0.1', () => console.log(`http://localhost:${process.argv[2]}`))
