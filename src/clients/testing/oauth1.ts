import type { Taken } from '#clients/client-app.ts'
import { oauth1Web } from '#clients/oauth1-web/oauth1-web.ts'
import type { OAuth1WebConfig, OAuth1WebState } from '#clients/oauth1-web/state.ts'
import { type HttpRequest, type HttpResponse, headers } from '#network/http.ts'
import { encodeForm } from '#protocol/pairs.ts'
import { Bench, issuer } from './context.ts'

export const oauth1Config: OAuth1WebConfig = {
  id: 'paperkite',
  name: 'PaperKite',
  origin: 'https://app.example',
  consumerKey: 'key',
  consumerSecret: 'secret',
  endpoints: {
    requestToken: `${issuer}/oauth1/request_token`,
    authorize: `${issuer}/oauth1/authorize`,
    accessToken: `${issuer}/oauth1/access_token`,
  },
  callback: 'https://app.example/ready',
  photosUrl: 'https://api.example/v1/photos?album=picnic',
  cookie: { name: 'session', sameSite: 'Lax' },
  paths: { start: '/import', callback: '/ready', home: '/home' },
}

/** A form answer of an OAuth 1.0 server. */
export function formAnswer(fields: Readonly<Record<string, string>>, status = 200): HttpResponse {
  return {
    status,
    headers: [['Content-Type', 'application/x-www-form-urlencoded']],
    body: encodeForm(Object.entries(fields)),
  }
}

/** One browser at one app of 2010. */
class OAuth1Bench extends Bench {
  readonly app = oauth1Web(oauth1Config)
  state: OAuth1WebState = this.app.fresh()
  cookie = ''
  #begun = 0

  visit(path: string): boolean {
    const request: HttpRequest = {
      method: 'GET',
      url: `${oauth1Config.origin}${path}`,
      headers: this.cookie ? [['Cookie', this.cookie]] : [],
      body: '',
    }
    return this.#keep(this.app.receive(request, this.state, this))
  }

  build(message: string): HttpRequest {
    return this.app.build(message, this.state, this)
  }

  take(message: string, response: HttpResponse): boolean {
    return this.#keep(this.app.take(message, response, this.state, this))
  }

  reply(): HttpResponse {
    const { response } = this.app.reply(this.state, this)
    for (const line of headers(response, 'set-cookie')) this.cookie = line.split(';')[0] ?? ''
    return response
  }

  /** Begins a request; its token. */
  begin(): string {
    const token = `tmp-${this.#begun++}`
    this.visit('/import')
    this.build('request_token')
    this.take(
      'request_token',
      formAnswer({ oauth_token: token, oauth_token_secret: 'ts', oauth_callback_confirmed: 'true' }),
    )
    this.reply()
    return token
  }

  #keep({ state, ok }: Taken<OAuth1WebState>): boolean {
    this.state = state
    return ok
  }
}

export function oauth1Bench(): OAuth1Bench {
  return new OAuth1Bench()
}
