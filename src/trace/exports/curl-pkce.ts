import { queryOf } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { codeChallengeOf } from '#protocol/pkce.ts'
import type { Learned } from './curl-learn.ts'
import { type Known, quoted } from './shell.ts'
import type { Exchange } from './source.ts'

/**
 * What an app makes for one run, with the command that makes another: state, nonce, the pair of PKCE (RFC 7636 4.1 and
 * 4.2). The pair only where its verifier is sent, too: from the challenge alone none can be had.
 * @param all every exchange of the run: the verifier comes after the challenge
 */
export function madeByApp({ sent }: Exchange, all: readonly Exchange[]): Learned[] {
  const query = queryOf(sent.request.url)
  const random = ['state', 'nonce'].flatMap((name): Learned[] => {
    const value = valueOf(query, name) ?? ''
    return value.length < 8 ? [] : [{ name, value, command: '$(random)' }]
  })
  const challenge = valueOf(query, 'code_challenge')
  const verifier = all
    .flatMap((one) => /(?:^|&)code_verifier=([^&]*)/.exec(one.sent.request.body)?.[1] ?? [])
    .find((one) => codeChallengeOf(one) === challenge)
  if (challenge === undefined || verifier === undefined) return random
  const hash =
    "$(printf %s \"$CODE_VERIFIER\" | openssl dgst -sha256 -binary | openssl base64 | tr '+/' '-_' | tr -d '=')"
  return [
    ...random,
    { name: 'code_verifier', value: verifier, command: '$(random)' },
    { name: 'code_challenge', value: challenge, command: hash },
  ]
}

/** A line of the script for where there is no openssl: the pair of this run does as well. */
export function withoutOpenssl(known: Known): string {
  const pair = [...known].filter(([, name]) => /^CODE_(?:VERIFIER|CHALLENGE)/.test(name)).slice(-2)
  const set = pair.map(([value, name]) => `${name}=${quoted(value)}`).join('; ')
  return `command -v openssl >/dev/null || { ${set}; }`
}
