import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { parseScope } from '#protocol/scope.ts'
import { clientAlgs } from '#servers/authorization/client-keys.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { type RegistrationFacts, said } from './facts.ts'
import { publicKeys } from './keys.ts'
import { textOf } from './metadata.ts'

const bad = (description: string) => () => asJson('invalid_client_metadata', description, 'rfc7591#3.2.2')
const signing = ['id_token_signed_response_alg', 'authorization_signed_response_alg']

function knowsAlgs(facts: RegistrationFacts): boolean {
  const algs = clientAlgs(facts.deps.config)
  const object = textOf(said(facts), 'request_object_signing_alg', 'none')
  return (
    signing.every((name) => algs.includes(textOf(said(facts), name, algs[0] ?? ''))) &&
    ['none', ...algs].includes(object)
  )
}

/** Keys, algorithms, scope and kind of the client (RFC 7591 2, OpenID Connect Registration 2). */
export const details = [
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-JWKS-ONE',
    'rfc7591#2',
    'keys come by value or by address, not both',
    (facts) => said(facts).jwks === undefined || said(facts).jwks_uri === undefined,
    bad('jwks and jwks_uri exclude each other'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-JWKS',
    'rfc7517#5',
    'jwks holds public keys only',
    (facts) => (said(facts).jwks === undefined ? 'skipped' : publicKeys(said(facts).jwks) !== undefined),
    bad('jwks is no set of public keys'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-ALG',
    'oidc-registration#2',
    'algorithms are offered here',
    knowsAlgs,
    bad('an algorithm is not offered'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-SUBJECT',
    'oidc-registration#2',
    'subject_type is public',
    (facts) => textOf(said(facts), 'subject_type', 'public') === 'public',
    bad('only the subject_type public is offered'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-KIND',
    'oidc-registration#2',
    'application_type is web or native',
    (facts) => ['web', 'native'].includes(textOf(said(facts), 'application_type', 'web')),
    bad('application_type is not known'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-SCOPE',
    'rfc6749#3.3',
    'scope is well formed',
    (facts) => parseScope(textOf(said(facts), 'scope', 'openid')) !== undefined,
    bad('scope is malformed'),
  ),
]
