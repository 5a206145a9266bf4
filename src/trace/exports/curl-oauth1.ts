import { header, partsOf, splitUrl } from '#network/http.ts'
import type { SigningSecrets } from '#trace/views.ts'
import { calling } from './curl-frame.ts'
import { type Known, quoted, word } from './shell.ts'
import type { Exchange } from './source.ts'

/** Made anew for each request (RFC 5849 3.3). */
const fresh: Readonly<Record<string, string>> = {
  oauth_timestamp: '$(date +%s)',
  oauth_nonce: '$(random)',
}

/** A request that is signed by OAuth 1.0a: the script signs it itself, with a time and a nonce of its own. */
export function oauthCall(
  exchange: Exchange,
  known: ReadonlyMap<string, string>,
  secrets: SigningSecrets | undefined,
): string[] {
  const { request } = exchange.sent
  const pairs = [...(header(request, 'authorization') ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  const { base, query } = splitUrl(request.url)
  const own: Known = new Map([
    ...known,
    ...pairs.filter(([name]) => name in fresh).map(([name, value]) => [value, name.toUpperCase()] as const),
  ])
  const unsigned = pairs.filter(([name]) => name !== 'oauth_signature' && name !== 'realm')
  const params = [...unsigned.map(([name, value]) => `${name}=${value}`), ...query.split('&').filter(Boolean)]
  const { path } = partsOf(base)
  const key = `${secrets?.clientSecret ?? ''}&${secrets?.tokenSecret ?? ''}`
  const shown = unsigned.map(([name, value]) => `${name}="${value}"`).join(', ')
  return [
    ...Object.entries(fresh).map(([name, command]) => `${name.toUpperCase()}=${command}`),
    `PARAMETERS=${word(params.sort().join('&'), own)}`,
    `SIGNATURE=$(sign ${quoted(request.method)} "$ISSUER"${quoted(path)} "$PARAMETERS" ${word(key, own)})`,
    [
      calling(exchange),
      `-H ${word(`Authorization: OAuth ${shown}, oauth_signature=`, own)}"\\"$SIGNATURE\\""`,
      `"$ISSUER"${word(path + (query === '' ? '' : `?${query}`), own)}`,
    ].join(' \\\n  '),
  ]
}
