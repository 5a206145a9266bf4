import { createHash, randomBytes } from 'node:crypto'
import type { Answer, Line } from './line.ts'

export interface Target {
  /** Paths of the endpoints. */
  authorize: string
  token: string
  /** The app: `spa`, whose ID tokens are signed with ES256, or `spa-rs256`. */
  client: string
}

const redirectUri = 'http://localhost:47199/cb'

/**
 * One whole login with a code and PKCE, as a person with a fresh browser does it: every redirect followed, every form
 * opened and sent. Throws where no ID token of the right algorithm comes out.
 */
export async function logIn(line: Line, { authorize, token, client }: Target): Promise<void> {
  const verifier = randomBytes(32).toString('base64url')
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: redirectUri,
    scope: 'openid',
    state: 'st',
    nonce: verifier.slice(0, 12),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const code = await codeFrom(line, `${authorize}?${query}`)
  const form = `grant_type=authorization_code&code=${code}&redirect_uri=${encodeURIComponent(redirectUri)}&client_id=${client}&code_verifier=${verifier}`
  const { body } = await line.ask(token, { form })
  expectIdToken(body, client)
}

/** Fair is only who signs with the same algorithm. */
export function expectIdToken(body: string, client: string): void {
  const head = /"id_token": *"([^".]+)/.exec(body)?.[1] ?? ''
  const alg = client === 'spa' ? '"ES256"' : '"RS256"'
  if (!Buffer.from(head, 'base64url').includes(alg)) throw new Error(`no ID token with ${alg}: ${body}`)
}

async function codeFrom(line: Line, start: string): Promise<string> {
  const jar = new Map<string, string>()
  let next: { path: string; form?: string } = { path: start }
  for (let hop = 0; hop < 20; hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const head = cookie === '' ? '' : `Cookie: ${cookie}\r\n`
    const answer = await line.ask(next.path, { ...next, head })
    keepCookies(jar, answer)
    const location = /\r\nlocation: *([^\r]+)/i.exec(answer.head)?.[1]
    if (location?.startsWith(redirectUri)) return /[?&]code=([^&]+)/.exec(location)?.[1] ?? ''
    next = location === undefined ? filledIn(answer.body, next.path) : { path: pathOf(location) }
  }
  throw new Error(`no code after 20 steps, at ${next.path}`)
}

function keepCookies(jar: Map<string, string>, { head }: Answer): void {
  for (const [, name = '', value = ''] of head.matchAll(/\r\nset-cookie: *([^=]+)=([^;\r]*)/gi)) {
    if (value === '') jar.delete(name)
    else jar.set(name, value)
  }
}

/** Both servers write their forms plainly: hidden fields, a user name, a password, and a button that says yes. */
function filledIn(html: string, page: string): { path: string; form: string } {
  const action = /<form[^>]* action="([^"]*)"/.exec(html)?.[1] ?? page
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)]
  const form = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
  const user = /<input[^>]* name="(username|login)"/.exec(html)?.[1]
  if (user !== undefined) {
    form.set(user, 'alice')
    form.set('password', 'wonderland')
  } else {
    const yes = /<button[^>]* name="([^"]+)" value="([^"]+)"/.exec(html)
    if (yes) form.set(yes[1] ?? '', 'allow')
  }
  return { path: pathOf(action), form: form.toString() }
}

function pathOf(url: string): string {
  return url.replace(/^http:\/\/[^/]+/, '').replaceAll('&amp;', '&')
}
