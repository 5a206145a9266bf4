import type { HttpRequest, HttpResponse } from '#network/http.ts'

/** Notes that belong together; each theme but what a page needs is a chunk that nobody loads. */
export type Theme = 'core' | 'web' | 'oauth1' | 'device' | 'apps' | 'api' | 'proof' | 'rare'

/** An exchange as far as it has happened. */
export interface Exchange {
  message: string
  request: HttpRequest
  response?: HttpResponse
}

/** What an exchange of each theme has in its addresses, headers or bodies. */
const marks: readonly (readonly [Theme, RegExp])[] = [
  // The cookies and pages of the apps, and what a browser says about itself.
  [
    'web',
    /^(?:set-)?cookie: (?:.*; ?)?(?:session|oidc|__Host-[\w-]+)=|^sec-fetch-|^x-paperkite:|response_mode=form_post|name="id_token"|\bstudio\.|paperkite\.example\/(?:import|login|home|ready|callback)\b/im,
  ],
  ['oauth1', /\/oauth1\/|oauth_token|oauth_consumer_key|oauth_problem/],
  ['device', /\/device(?:_authorization)?(?:[?\n]|$)|\bdevice_code=|"device_code":/m],
  // Apps with a secret, and the grants that need no code.
  ['apps', /^authorization: basic |\bgrant_type=(?!authorization_code)/im],
  ['api', /^\w+ https:\/\/api\.|^www-authenticate:|"access_token":"eyJ/im],
  ['proof', /^(?:authorization: dpop |dpop(?:-nonce)?:)/im],
]

/**
 * The themes whose notes an exchange needs, read off its text: what a learner adds brings its notes along. Where they
 * leave a part unexplained (note-of.ts), the rare ones are needed too.
 */
export function themesOf({ request, response }: Exchange): readonly Theme[] {
  const text = [
    `${request.method} ${request.url}`,
    ...linesOf(request),
    ...(response === undefined ? [] : linesOf(response)),
  ].join('\n')
  return [...marks.filter(([, mark]) => mark.test(text)).map(([theme]) => theme), 'core']
}

function linesOf({ headers, body }: Pick<HttpRequest, 'headers' | 'body'>): string[] {
  return [...headers.map(([name, value]) => `${name}: ${value}`), body]
}
