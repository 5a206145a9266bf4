import { sure } from '#protocol/assert.ts'
import { equalInConstantTime } from '#protocol/bytes.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { baseString } from '#protocol/oauth1/base-string.ts'
import { type SignatureMethod, signatureOf } from '#protocol/oauth1/signature.ts'
import { nonceKey, timeOf } from '#servers/oauth1/nonces.ts'
import { problem } from '#servers/oauth1/refusals.ts'
import { isPlaintext, oauth, type SignedFacts } from './facts.ts'

/** Who signs must be known before anything can be verified (RFC 5849 3.2). */
export const knownConsumer = check<SignedFacts, ProtocolError>(
  'CK-CONSUMER-KNOWN',
  'rfc5849#3.2',
  'oauth_consumer_key is a registered app',
  ({ consumer, params }) => ({
    ok: consumer !== undefined,
    saw: oauth(params, 'oauth_consumer_key') ?? '(none)',
  }),
  () => problem(401, 'consumer_key_unknown', 'rfc5849#3.2'),
)

/** The signature over this very request, then its time and nonce: only a good request may use a nonce up. */
export const signature = [
  check<SignedFacts, ProtocolError>(
    'CK-CONSUMER-SIG',
    'rfc5849#3.2',
    'the signature fits this request and both secrets',
    (facts) => {
      const wanted = expectedSignature(facts)
      const saw = oauth(facts.params, 'oauth_signature') ?? '(none)'
      const ok = equalInConstantTime(saw, wanted)
      // PLAINTEXT is the secrets themselves: they are compared, never shown.
      return isPlaintext(facts.params) ? ok : { ok, saw, wanted }
    },
    () => problem(401, 'signature_invalid', 'rfc5849#3.2'),
  ),
  check<SignedFacts, ProtocolError>(
    'CK-TIMESTAMP',
    'rfc5849#3.3',
    'the timestamp is recent, and its nonce was not used before',
    (facts) => {
      if (isPlaintext(facts.params)) return 'skipped'
      const { now, config } = facts.deps
      const age = now - timeOf(facts.params)
      if (isStale(facts))
        return { ok: false, saw: `${age} s old`, wanted: `at most ${config.lifetimes.timestamp} s` }
      const used = facts.deps.store.nonces.has(nonceKey(facts.params))
      return { ok: !used, saw: used ? 'a nonce that was used' : `a new nonce, ${age} s old` }
    },
    (facts) => {
      const { now, config } = facts.deps
      const { timestamp } = config.lifetimes
      return isStale(facts)
        ? problem(401, 'timestamp_refused', 'rfc5849#3.3', {
            oauth_acceptable_timestamps: `${now - timestamp}-${now + timestamp}`,
          })
        : problem(401, 'nonce_used', 'rfc5849#3.3')
    },
  ),
]

function isStale({ params, deps }: SignedFacts): boolean {
  return Math.abs(deps.now - timeOf(params)) > deps.config.lifetimes.timestamp
}

function expectedSignature({ request, params, consumer, credentials }: SignedFacts): string {
  const method = oauth(params, 'oauth_signature_method') as SignatureMethod
  const base = baseString(request.method, request.url, params.signed)
  return signatureOf(method, base.text, {
    clientSecret: sure(consumer, 'consumer').consumer_secret,
    tokenSecret: credentials?.secret ?? '',
  })
}
