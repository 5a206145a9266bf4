import type { Taken } from '#clients/client-app.ts'
import type { WebLoginConfig, WebLoginState } from '#clients/web-login/state.ts'
import { webLogin } from '#clients/web-login/web-login.ts'
import { type HttpRequest, type HttpResponse, header, headers, queryOf } from '#network/http.ts'
import { encodeForm, type Pair, valueOf } from '#protocol/pairs.ts'
import { Bench, idToken, issuer, json, jwks, metadata } from './context.ts'

export const webConfig: WebLoginConfig = {
  id: 'web',
  name: 'PaperKite',
  origin: 'https://app.example',
  client_id: 'client',
  client_secret: 'se cret/1',
  redirect_uri: 'https://app.example/callback',
  issuer,
  scope: 'openid profile',
  response: 'code',
  pkce: 'S256',
  cookies: {
    transaction: { name: 'session', sameSite: 'Lax' },
    session: { name: 'session', sameSite: 'Lax' },
  },
  paths: { login: ['/login', '/import'], callback: '/callback', home: '/home' },
  photosUrl: 'https://api.example/v1/photos?album=picnic',
}

export const formPostConfig: WebLoginConfig = {
  ...webConfig,
  response: 'form_post',
  cookies: {
    transaction: { name: 'oidc', sameSite: 'None' },
    session: { name: 'session', sameSite: 'Lax' },
  },
}

/** One browser at one web app. The authorization server is played by the test. */
export class WebBench extends Bench {
  readonly config: WebLoginConfig
  readonly app: ReturnType<typeof webLogin>
  state: WebLoginState
  jar = new Map<string, string>()

  constructor(config: WebLoginConfig = webConfig, app = webLogin(config)) {
    super()
    this.config = config
    this.app = app
    this.state = app.fresh()
    this.take('metadata', metadata)
    this.take('jwks', json(jwks))
  }

  take(message: string, response: HttpResponse): boolean {
    return this.#keep(this.app.take(message, response, this.state, this))
  }

  judge(what = 'id-token'): boolean {
    return this.#keep(this.app.judge(what, this.state, this))
  }

  build(message: string): HttpRequest {
    return this.app.build(message, this.state, this)
  }

  /** The browser asks; whether the app goes on. */
  visit(path: string, form?: readonly Pair[], more: readonly Pair[] = []): boolean {
    const cookies = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const request: HttpRequest = {
      method: form ? 'POST' : 'GET',
      url: `${this.config.origin}${path}`,
      headers: [
        ...(cookies ? [['Cookie', cookies] as const] : []),
        ...(form ? [['Content-Type', 'application/x-www-form-urlencoded'] as const] : []),
        ...more,
      ],
      body: form ? encodeForm(form) : '',
    }
    return this.#keep(this.app.receive(request, this.state, this))
  }

  /** The app answers, and the browser keeps its cookies. */
  reply(): HttpResponse {
    const { state, response } = this.app.reply(this.state, this)
    this.state = state
    for (const line of headers(response, 'set-cookie')) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      if (line.includes('Max-Age=0')) this.jar.delete(name)
      else this.jar.set(name, value)
    }
    return response
  }

  /** Begins a login; the parameters of the authorization request. */
  begin(path = '/login'): readonly Pair[] {
    this.visit(path)
    const { state } = this.app.act('starts-login', this.state, this)
    this.state = state
    return queryOf(header(this.reply(), 'location') ?? '')
  }

  /** The answer of the authorization server to that request, with something changed. */
  answer(request: readonly Pair[], change: Readonly<Record<string, string | undefined>> = {}): Pair[] {
    const good = { code: 'c-1', state: valueOf(request, 'state'), iss: issuer }
    return Object.entries({ ...good, ...change }).flatMap(([name, value]): Pair[] =>
      value === undefined ? [] : [[name, value]],
    )
  }

  /** A token answer for that request. */
  tokens(
    request: readonly Pair[],
    claims: Parameters<typeof idToken>[0] = {},
    more: object = {},
  ): HttpResponse {
    const nonce = valueOf(request, 'nonce')
    return json({
      access_token: 'at-1',
      token_type: 'Bearer',
      expires_in: 3600,
      refresh_token: 'rt-1',
      id_token: idToken({ nonce, ...claims }),
      ...more,
    })
  }

  /** A whole login by code. */
  logIn(): void {
    const request = this.begin()
    this.visit(`/callback?${encodeForm(this.answer(request))}`)
    this.take('token', this.tokens(request))
    this.judge()
    this.reply()
  }

  #keep({ state, ok }: Taken<WebLoginState>): boolean {
    this.state = state
    return ok
  }
}
