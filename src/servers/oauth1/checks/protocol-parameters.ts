import { partsOf } from '#network/http.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { signatureMethods } from '#protocol/oauth1/signature.ts'
import { parseTimestamp } from '#protocol/oauth1/timestamp.ts'
import { problem } from '#servers/oauth1/refusals.ts'
import { isPlaintext, oauth, type SignedFacts } from './facts.ts'

const always = ['oauth_consumer_key', 'oauth_signature_method', 'oauth_signature']
const unlessPlaintext = ['oauth_timestamp', 'oauth_nonce']

function absent({ params }: SignedFacts, more: readonly string[]): string[] {
  const wanted = [...always, ...(isPlaintext(params) ? [] : unlessPlaintext), ...more]
  return wanted.filter((name) => oauth(params, name) === undefined)
}

function repeated({ params }: SignedFacts): string[] {
  const names = params.protocol.map(([name]) => name)
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]
}

/** TLS, or a connection that never leaves the machine. */
function isPrivate(url: string): boolean {
  const { scheme, host } = partsOf(url)
  return scheme === 'https' || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
}

/**
 * The form of a signed request (RFC 5849 3.1, 3.5). What is wrong here is the client's writing, not its identity: 400
 * (3.2). `required` are the parameters that this endpoint wants besides the usual ones.
 */
export function protocolParameters(required: readonly string[] = []) {
  return [
    check<SignedFacts, ProtocolError>(
      'CK-O1-PRESENT',
      'rfc5849#3.5',
      'the request carries OAuth parameters',
      ({ params }) => params.places.length > 0,
      () => problem(401, '', 'rfc5849#3.2'),
    ),
    check<SignedFacts, ProtocolError>(
      'CK-O1-ONE-PLACE',
      'rfc5849#3.5',
      'they stand in one place only: header, body or query',
      ({ params }) => ({
        ok: !params.malformed && params.places.length === 1,
        saw: params.malformed ? 'a header that cannot be read' : params.places.join(', '),
      }),
      () => problem(400, 'parameter_rejected', 'rfc5849#3.5'),
    ),
    check<SignedFacts, ProtocolError>(
      'CK-O1-ONCE',
      'rfc5849#3.1',
      'no OAuth parameter comes twice',
      (facts) => ({ ok: repeated(facts).length === 0, saw: repeated(facts).join(', ') || 'each once' }),
      (facts) =>
        problem(400, 'parameter_rejected', 'rfc5849#3.1', {
          oauth_parameters_rejected: repeated(facts).join('&'),
        }),
    ),
    check<SignedFacts, ProtocolError>(
      'CK-O1-PARAMS',
      'rfc5849#3.1',
      'no OAuth parameter is missing',
      (facts) => {
        const missing = absent(facts, required)
        return { ok: missing.length === 0, saw: missing.length === 0 ? 'all' : `no ${missing.join(', ')}` }
      },
      (facts) =>
        problem(400, 'parameter_absent', 'rfc5849#3.2', {
          oauth_parameters_absent: absent(facts, required).join('&'),
        }),
    ),
    check<SignedFacts, ProtocolError>(
      'CK-O1-VERSION',
      'rfc5849#3.1',
      'oauth_version is 1.0 or left out',
      ({ params }) => (oauth(params, 'oauth_version') ?? '1.0') === '1.0',
      () => problem(400, 'version_rejected', 'rfc5849#3.2', { oauth_acceptable_versions: '1.0-1.0' }),
    ),
    check<SignedFacts, ProtocolError>(
      'CK-O1-METHOD',
      'rfc5849#3.4',
      'the server knows the signature method, and PLAINTEXT comes over TLS',
      ({ params, request }) => {
        const method = oauth(params, 'oauth_signature_method') ?? ''
        const known = (signatureMethods as readonly string[]).includes(method)
        return { ok: known && (method !== 'PLAINTEXT' || isPrivate(request.url)), saw: method }
      },
      () => problem(400, 'signature_method_rejected', 'rfc5849#3.2'),
    ),
    check<SignedFacts, ProtocolError>(
      'CK-O1-TIMESTAMP-FORM',
      'rfc5849#3.3',
      'oauth_timestamp is a positive number of seconds',
      ({ params }) => {
        const text = oauth(params, 'oauth_timestamp')
        return text === undefined ? 'skipped' : { ok: parseTimestamp(text) !== undefined, saw: text }
      },
      () =>
        problem(400, 'parameter_rejected', 'rfc5849#3.3', { oauth_parameters_rejected: 'oauth_timestamp' }),
    ),
  ]
}
