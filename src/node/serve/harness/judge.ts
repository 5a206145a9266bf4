import { type Case, type Expected, listOf, type Observed } from './case.ts'
import { state } from './good-requests.ts'

/** RFC 6749 4.1.2.1, 5.2 */
const describable = /^[\x20-\x21\x23-\x5B\x5D-\x7E]*$/

/** What is wrong with an answer, in words; nothing where it conforms. */
export function judge({ expected, flow }: Case, seen: Observed): string[] {
  const wanted = [expected.delivery, ...listOf(expected.or_delivery)]
  const faults: (string | false)[] = [
    !delivered(expected, wanted, seen) && `came as ${seen.delivery}, not as ${wanted.join(' or ')}`,
    !describable.test(String(seen.json?.error_description ?? seen.params?.get('error_description') ?? '')) &&
      'error_description has a forbidden character (RFC 6749 4.1.2.1, 5.2)',
  ]
  // An allowed alternative has its own status and error.
  const other = seen.delivery !== expected.delivery && wanted.includes(seen.delivery)
  if (!other)
    faults.push(
      ...answer(expected, seen),
      ...(seen.delivery === 'redirect' ? redirect(expected, seen, flow) : []),
    )
  return faults.filter((fault) => fault !== false)
}

/** Where no error code is demanded, a JSON body beside a challenge, or none at all, is good too. */
function delivered(expected: Expected, wanted: readonly string[], { delivery, status }: Observed): boolean {
  const free = expected.delivery === 'json' && listOf(expected.error).includes(null)
  const oauth1 = expected.delivery === 'www-authenticate' && expected.scheme === 'OAuth'
  return wanted.includes(delivery) || ((free || oauth1) && status >= 400)
}

function answer(expected: Expected, seen: Observed): (string | false)[] {
  const { delivery } = expected
  const errors = listOf<string | null>(expected.error)
  const statuses = listOf(expected.status)
  const challenge = (seen.challenge ?? '').toLowerCase()
  const schemes = listOf(expected.scheme)
  return [
    !statusFits(expected, seen) && `status ${seen.status}, not ${statuses.join(' or ')}`,
    delivery !== 'page' &&
      delivery !== 'accepted' &&
      !errors.includes(seen.error) &&
      `error ${seen.error}, not ${errors.join(' or ')}`,
    expected.www_authenticate !== undefined &&
      !challenge.includes(expected.www_authenticate.toLowerCase()) &&
      `no WWW-Authenticate: ${expected.www_authenticate}`,
    delivery === 'www-authenticate' &&
      !expected.scheme_optional &&
      !schemes.some((scheme) => challenge.includes(scheme.toLowerCase())) &&
      `challenge "${challenge}", not ${schemes.join(' or ')}`,
    ...listOf(expected.parameters).map(
      (name) => !challenge.includes(`${name}=`) && `the challenge lacks ${name}`,
    ),
    expected.response_header !== undefined && seen.nonce === undefined && `no ${expected.response_header}`,
    expected.no_store === true && !/no-store/.test(seen.cacheControl ?? '') && 'no Cache-Control: no-store',
    expected.body !== undefined &&
      JSON.stringify(seen.json) !== JSON.stringify(expected.body) &&
      `body ${seen.text}`,
    ...listOf(expected.absent).map(
      (name) => (seen.json?.[name] !== undefined || seen.params?.has(name) === true) && `${name} is there`,
    ),
  ]
}

function statusFits({ delivery, status }: Expected, seen: Observed): boolean {
  if (listOf(status).includes(seen.status)) return true
  if (delivery === 'page') return seen.status >= 400
  if (delivery === 'accepted') return seen.status < 400
  // form_post answers with a page, whatever the case says of the redirect that it stands for.
  return delivery === 'redirect' && seen.in === 'form_post' && [200, 400].includes(seen.status)
}

function redirect(expected: Expected, { in: way, params }: Observed, flow: string): (string | false)[] {
  const ways = listOf(expected.in)
  return [
    ways.length > 0 && !ways.includes(way ?? '') && `sent in the ${way}, not in ${ways.join(' or ')}`,
    expected.state_echoed === true && params?.get('state') !== state && 'state is not the one that was sent',
    flow !== 'oauth1' && params !== undefined && !params.has('iss') && 'iss is missing (RFC 9207 2)',
  ]
}
