import type { Pair } from '#protocol/pairs.ts'
import { Browser } from './browser.ts'
import { goodRequest } from './good-requests.ts'
import { formsOf } from './html-forms.ts'
import { oauth1Call, protocolParams } from './oauth1-call.ts'
import { deviceCode, prepared } from './prepared.ts'
import { implicit, registrations } from './registered.ts'
import type { Subject } from './server.ts'
import { login } from './tokens.ts'

/** Every path that something answers on, and some that nothing does. */
export const paths = [
  ...[
    '/authorize',
    '/login',
    '/login/code',
    '/consent',
    '/token',
    '/jwks',
    '/userinfo',
    '/device_authorization',
    '/device',
    '/revoke',
  ],
  ...[
    '/introspect',
    '/par',
    '/register',
    '/logout',
    '/api/me',
    '/v1/photos',
    '/v1/photos/7',
    '/v1/usage',
    '/mcp',
  ],
  ...[
    '/oauth1/request_token',
    '/oauth1/authorize',
    '/oauth1/login',
    '/oauth1/access_token',
    '/oauth1/api/me',
    '/__clock',
  ],
  ...['/.well-known/openid-configuration', '/.well-known/oauth-protected-resource/api', '/nowhere', '/'],
]

/** Names and values that mean something here, so that chance gets past the first checks. */
export async function knownWords(subject: Subject): Promise<readonly Pair[]> {
  const { tokens } = await login(subject)
  const device = await deviceCode(subject)
  const requests = await Promise.all(
    ['token.cc', 'token.password', 'token.code.spa', 'token.exchange', 'token.device', 'par'].map((base) =>
      prepared(subject, { base }),
    ),
  )
  return [
    ...(await openPages(subject)),
    ...['authz.code.spa', 'authz.id_token', 'authz.hybrid', 'authz.oauth.web'].flatMap(
      (name) => goodRequest(name).params,
    ),
    ...requests.flatMap(({ form }) => form),
    ...Object.entries({ ...tokens, ...device }),
    ['token', tokens.access_token ?? ''],
    ['client_id', implicit.id],
    ['client_secret', implicit.secret ?? ''],
    ['request_uri', 'urn:ietf:params:oauth:request_uri:x'],
    ['resource', `${subject.issuer}/api`],
    ['claims', '{"userinfo":{"name":null}}'],
    ['authorization_details', '[{"type":"photo_access"}]'],
    ['request', 'e30.e30.'],
  ]
}

/** Hidden values and cookies of pages that are open: a login, its second step, and a login for OAuth 1.0a. */
async function openPages(subject: Subject): Promise<readonly Pair[]> {
  const authorize = new URL(subject.endpoint('authorization_endpoint'))
  for (const [name, value] of goodRequest('authz.code.spa').params) authorize.searchParams.append(name, value)
  const { form } = await oauth1Call({
    url: `${subject.issuer}/oauth1/request_token`,
    method: 'POST',
    params: protocolParams({ oauth_callback: oauth1Callback }),
    tokenSecret: '',
  })
  const stronger = new URL(authorize)
  const acrs = subject.metadata.acr_values_supported as readonly string[]
  stronger.searchParams.append('acr_values', acrs.at(-1) ?? '')
  const pages = [
    [authorize.href, true],
    [stronger.href, false],
    [`${subject.issuer}/oauth1/authorize?oauth_token=${form.get('oauth_token')}`, true],
  ] as const
  const words = await Promise.all(
    pages.map(async ([page, look]): Promise<readonly Pair[]> => {
      const browser = new Browser()
      const arrival = await browser.navigate(page, [], { look })
      const hidden = arrival.at === 'page' ? formsOf(arrival.html).flatMap(({ fields }) => fields) : []
      const cookies = (browser.cookies.for(new URL(page)) ?? '').split('; ')
      return [
        ...hidden.map(({ name, value }): Pair => [name, value]),
        ...cookies.map((cookie): Pair => [cookie.split('=')[0] ?? '', cookie.split('=')[1] ?? '']),
      ]
    }),
  )
  return [...words.flat(), ...form, ['decision', 'allow'], ['code', subject.digits()]]
}

/** Where OAuth 1.0a may send a browser: what the signed request of the words above said. */
const oauth1Callback = 'http://localhost:47199/oauth1/cb'

/** What no answer may tell to somebody who did not say it. */
export const secrets: readonly string[] = [
  ...registrations.clients.map(({ client_secret }) => client_secret),
  ...registrations.consumers.map(({ consumer_secret }) => consumer_secret),
  ...registrations.users.map(({ password }) => password),
].filter((secret) => secret !== undefined)

/** Redirects go to this server or to a registered address. */
export function isKnown(subject: Subject, location: string): boolean {
  const all = registrations.clients.flatMap((client) => [
    ...client.redirect_uris,
    ...(client.post_logout_redirect_uris ?? []),
  ])
  return [`${subject.issuer}/`, oauth1Callback, ...all].some((place) => location.startsWith(place))
}
