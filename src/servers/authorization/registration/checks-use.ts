import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { grantsOffered } from '#servers/authorization/checks/token-request.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import { responseTypesOf } from '#servers/authorization/response-types.ts'
import { methodOf, type RegistrationFacts, said } from './facts.ts'
import { usesOf } from './metadata.ts'

const bad = (description: string) => () => asJson('invalid_client_metadata', description, 'rfc7591#3.2.2')

/** Grants that a client may name: those of the token endpoint, and the one that has its answer at /authorize. */
function grantsFor(facts: RegistrationFacts): string[] {
  const { config } = facts.deps
  const front = responseTypesOf(config).some((type) => type !== 'code')
  return [...grantsOffered(config), ...(front ? ['implicit'] : [])]
}

/** Response types and grants belong together (RFC 7591 2.1, OpenID Connect Registration 2). */
function grantsOf(type: string): string[] {
  const words = type.split(' ')
  const front = words.includes('token') || words.includes('id_token')
  return [...(words.includes('code') ? ['authorization_code'] : []), ...(front ? ['implicit'] : [])]
}

function areConsistent(facts: RegistrationFacts): boolean {
  const { grants, responses } = usesOf(said(facts))
  const needed = responses.flatMap(grantsOf)
  return (
    needed.every((grant) => grants.includes(grant)) &&
    ['authorization_code', 'implicit'].every((grant) => !grants.includes(grant) || needed.includes(grant)) &&
    (!grants.includes('client_credentials') || methodOf(facts) !== 'none')
  )
}

/** What the client wants to do here (RFC 7591 2, 2.1). */
export const use = [
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-METHOD',
    'rfc7591#2',
    'token_endpoint_auth_method is one that this server offers',
    (facts) => ['none', 'client_secret_basic', 'client_secret_post'].includes(methodOf(facts)),
    bad('this token_endpoint_auth_method is not offered'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-GRANTS',
    'rfc7591#2',
    'grant_types are offered here',
    (facts) => usesOf(said(facts)).grants.every((grant) => grantsFor(facts).includes(grant)),
    bad('one of grant_types is not offered'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-RESPONSES',
    'rfc7591#2',
    'response_types are offered here',
    (facts) => {
      const offered = responseTypesOf(facts.deps.config)
      return usesOf(said(facts)).responses.every((type) => offered.includes(type))
    },
    bad('one of response_types is not offered'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-CONSISTENT',
    'rfc7591#2.1',
    'response types, grants and authentication belong together',
    areConsistent,
    bad('grant_types, response_types and token_endpoint_auth_method do not fit together'),
  ),
]
