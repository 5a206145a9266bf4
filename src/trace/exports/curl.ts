import { header, partsOf, queryOf, splitUrl } from '#network/http.ts'
import { valueOf } from '#protocol/pairs.ts'
import { signingSecrets } from '#trace/signing-secrets.ts'
import type { Trace } from '#world/records.ts'
import { calling, frame } from './curl-frame.ts'
import { valuesIn } from './curl-learn.ts'
import { oauthCall } from './curl-oauth1.ts'
import { madeByApp, withoutOpenssl } from './curl-pkce.ts'
import { demoNote } from './har.ts'
import { comment, word } from './shell.ts'
import { type Exchange, type ExportedFlow, exchangesOf } from './source.ts'

/** The hosts of the story that `npm run serve` answers for, all at one address. */
const served = ['id.skyalbum.example', 'api.skyalbum.example']

/** What came before the story, and the seconds that passed then. */
interface Before {
  trace: Trace
  wait: number
}

/**
 * The run as a shell script against `npm run serve`: the script is the app and the browser, and takes from each answer
 * what the next request needs. Needs a POSIX shell and curl; openssl for a new PKCE pair and for OAuth 1.0a.
 * @param before what came before the story, where there is such a thing: the app's old tokens come from there
 */
export function toCurl(flow: ExportedFlow, trace: Trace, before?: Before): string {
  const parts = [...(before ? [before.trace] : []), trace]
  const exchanges = parts.flatMap(exchangesOf)
  const signed = exchanges.some(({ sent }) => isOAuth1(sent.request))
  const known = new Map<string, string>()
  const names = new Map<string, number>()
  const lines: string[] = []
  const keep = (value: string, name: string, command: string) => {
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    const variable = count === 1 ? name.toUpperCase() : `${name.toUpperCase()}_${count}`
    known.set(value, variable)
    lines.push(`${variable}=${command}`)
  }
  for (const [nth, part] of parts.entries()) {
    let time = part.run.startedAt
    if (parts.length > 1) lines.push('', comment(nth === 0 ? 'What came before the story' : 'The story'))
    if (nth > 0 && before) lines.push(`pass ${before.wait}`)
    for (const exchange of exchangesOf(part)) {
      const { sent, answer } = exchange
      const { request, step, message } = sent
      const rest = exchanges.slice(
        exchanges.indexOf(exchanges.find((one) => one.sent === sent) ?? exchange) + 1,
      )
      const { host, path } = partsOf(request.url)
      const gap = sent.time - time
      time = answer?.time ?? sent.time
      if (!served.includes(host)) {
        const state = valueOf(queryOf(request.url), 'state')
        lines.push(
          '',
          comment(`Step ${step}: ${request.method} ${host}${path} goes to the app, which this script is.`),
        )
        const variable = state === undefined ? undefined : known.get(state)
        if (variable?.startsWith('STATE')) lines.push(`same "$(location state)" "$${variable}"`)
        continue
      }
      lines.push('', comment(`Step ${step}: ${flow.content.steps[step]?.title ?? message}`))
      if (gap > 60) lines.push(`pass ${gap}`)
      // A device that asks again before its time is told to slow down (RFC 8628 3.5).
      else if (asksAgain(exchange, exchanges)) lines.push(`sleep 6`)
      for (const { name, value, command } of madeByApp(exchange, exchanges))
        if (!known.has(value)) keep(value, name, command)
      if (lines.at(-1)?.startsWith('CODE_CHALLENGE')) lines.push(withoutOpenssl(known))
      if (isOAuth1(request)) {
        const at = part.entries.indexOf(sent)
        lines.push(...oauthCall(exchange, known, signingSecrets(request, part.entries.slice(0, at))))
      } else lines.push(callOf(exchange, known))
      for (const { name, value, command } of valuesIn(exchange))
        if (!known.has(value) && isUsed(value, name, rest)) keep(value, name, command)
    }
  }
  const { name, variant } = flow.content
  return `${frame(`${name}, ${variant}`, demoNote, signed)}${lines.join('\n')}\n`
}

/** One request as a command. Cookies are curl's own work, one jar for each browser. */
function callOf(exchange: Exchange, known: ReadonlyMap<string, string>): string {
  const { request, agent } = exchange.sent
  const { base, query } = splitUrl(request.url)
  const address = `"$ISSUER"${word(partsOf(base).path + (query === '' ? '' : `?${query}`), known)}`
  const headers = request.headers.filter(([name]) => sentHeaders.test(name))
  return [
    calling(exchange),
    ...(agent ? [`-b "$T/${agent}" -c "$T/${agent}"`] : []),
    ...headers.map(([name, value]) => `-H ${word(`${name}: ${value}`, known)}`),
    // With HEAD curl sends no body; there it would mean nothing (RFC 9110 9.3.2).
    ...(request.body === '' || request.method === 'HEAD' ? [] : [`--data-raw ${word(request.body, known)}`]),
    address,
  ].join(' \\\n  ')
}

/** What is not curl's to say. */
const sentHeaders = /^(?:authorization|content-type|accept|dpop|x-[\w-]+)$/i

/** Whether a later request carries the value; the secret of a token is carried by signatures alone. */
function isUsed(value: string, name: string, later: readonly Exchange[]): boolean {
  return later.some(({ sent: { request } }) =>
    name === 'oauth_token_secret'
      ? isOAuth1(request)
      : `${request.url} ${request.body} ${header(request, 'authorization') ?? ''}`.includes(value),
  )
}

function asksAgain({ sent }: Exchange, all: readonly Exchange[]): boolean {
  const { request, x } = sent
  return (
    request.body.includes('device_code=') &&
    all.some((one) => one.sent.x < x && one.sent.request.body === request.body)
  )
}

function isOAuth1(request: { headers: Exchange['sent']['request']['headers'] }): boolean {
  return /^OAuth /i.test(header(request, 'authorization') ?? '')
}
