import { type HttpRequest, type HttpResponse, header, partsOf } from '#network/http.ts'
import { formTarget, hiddenFields } from '#network/page-form.ts'
import { follow, navigate, newUserAgent, postForm, receive, type UserAgent } from '#network/user-agent.ts'
import { oauthHeader } from '#protocol/oauth1/header.ts'
import { signRequest } from '#protocol/oauth1/sign-request.ts'
import { decodeForm, type Pair } from '#protocol/pairs.ts'
import { oauth1Server } from '#servers/oauth1/server.ts'
import { newOAuth1Store } from '#servers/oauth1/store.ts'
import { FirstDay } from '#servers/testing/first-day.ts'
import { alice, config, origin } from './config.ts'

/** An address of the client that is registered. */
export const callback = 'https://client.example/cb'

export interface Secrets {
  token?: string
  tokenSecret?: string
  key?: string
  secret?: string
}

/** One OAuth 1.0a server on its first day. */
export class Desk extends FirstDay {
  readonly store: ReturnType<typeof newOAuth1Store>

  constructor() {
    const store = newOAuth1Store()
    super(oauth1Server(config, store))
    this.store = store
  }

  /** The protocol parameters of a good request, without its signature. */
  params(more: Readonly<Record<string, string | undefined>> = {}, key = 'dpf43f3p2l4k3l03'): Pair[] {
    const all = {
      oauth_consumer_key: key,
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: String(this.now),
      oauth_nonce: `n${this.made()}`,
      ...more,
    }
    return Object.entries(all).flatMap(([name, value]): Pair[] =>
      value === undefined ? [] : [[name, value]],
    )
  }

  /** A signed request with its parameters in the header. */
  signed(
    path: string,
    params: readonly Pair[],
    { tokenSecret = '', secret = 'kd94hf93k423kf44' }: Secrets = {},
    method = 'POST',
  ): HttpRequest {
    const url = `${origin}${path}`
    const plain = params.some(([, value]) => value === 'PLAINTEXT')
    const { oauth } = signRequest({ method, url, oauth: params }, plain ? 'PLAINTEXT' : 'HMAC-SHA1', {
      clientSecret: secret,
      tokenSecret,
    })
    return { method, url, headers: [['Authorization', oauthHeader(oauth, 'x')]], body: '' }
  }

  /** Temporary credentials for this callback. */
  temporary(to: string | undefined = `${callback}?app=1`): Required<Pick<Secrets, 'token' | 'tokenSecret'>> {
    const answer = this.ask(this.signed('/oauth1/request_token', this.params({ oauth_callback: to })))
    const { oauth_token = '', oauth_token_secret = '' } = fieldsOf(answer.body)
    return { token: oauth_token, tokenSecret: oauth_token_secret }
  }

  /** Lets somebody with a fresh browser open the link, log in as Alice and decide; the answer to the decision. */
  decide(token: string, decision = 'allow', more = ''): HttpResponse {
    const browser = new Browser(this)
    browser.open(`${origin}/oauth1/authorize?oauth_token=${token}${more}`)
    browser.submit({ username: alice.username, password: alice.password })
    return browser.submit({ decision })
  }

  /** What the exchange of approved temporary credentials answers. */
  exchange(token: string, tokenSecret: string, verifier: string | undefined): HttpResponse {
    const params = this.params({ oauth_token: token, oauth_verifier: verifier })
    return this.ask(this.signed('/oauth1/access_token', params, { tokenSecret }))
  }

  /** Token credentials, the whole way. */
  tokens(): Required<Pick<Secrets, 'token' | 'tokenSecret'>> {
    const { token, tokenSecret } = this.temporary()
    const answer = this.exchange(token, tokenSecret, verifierOf(this.decide(token)))
    const { oauth_token = '', oauth_token_secret = '' } = fieldsOf(answer.body)
    return { token: oauth_token, tokenSecret: oauth_token_secret }
  }
}

/** The fields of a form-encoded answer. */
export function fieldsOf(body: string): Record<string, string> {
  return Object.fromEntries(decodeForm(body))
}

/** The verifier in a redirect to the client. */
export function verifierOf(response: HttpResponse): string | undefined {
  return (
    new URLSearchParams((header(response, 'location') ?? '').split('?')[1]).get('oauth_verifier') ?? undefined
  )
}

/** Somebody with a browser at this server. */
export class Browser {
  agent: UserAgent = newUserAgent('browser')
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  open(url: string): HttpResponse {
    return this.#go(navigate(this.agent, url))
  }

  submit(fields: Readonly<Record<string, string>>): HttpResponse {
    const form: Pair[] = [...hiddenFields(this.agent.html), ...Object.entries(fields)]
    return this.#go(postForm(this.agent, formTarget(this.agent), form))
  }

  #go(first: HttpRequest): HttpResponse {
    let request = first
    for (;;) {
      const response = this.#desk.ask(request)
      this.agent = receive(this.agent, request, response)
      const next = follow(this.agent, request, response)
      if (!next || partsOf(next.url).host !== partsOf(request.url).host) return response
      request = next
    }
  }
}
