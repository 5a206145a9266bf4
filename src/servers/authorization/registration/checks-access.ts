import { equalInConstantTime } from '#protocol/bytes.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { decodeJwt } from '#protocol/jwt.ts'
import { asChallenge, asJson } from '#servers/authorization/refusals.ts'
import { initialToken, type RegistrationFacts, said } from './facts.ts'
import { malformed } from './metadata.ts'

/** Who may register at all, and whether it is a registration (RFC 7591 3, 3.1). */
export const access = [
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-TOKEN',
    'rfc7591#3',
    'the initial access token is the right one',
    (facts) => {
      const { registrationToken } = facts.deps.config
      if (registrationToken === undefined) return 'skipped'
      return equalInConstantTime(initialToken(facts) ?? '', registrationToken)
    },
    (facts) =>
      initialToken(facts) === undefined
        ? asChallenge(401, '', '', 'rfc6750#3.1')
        : asChallenge(401, 'invalid_token', 'this initial access token is not known', 'rfc6750#3.1'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-JSON',
    'rfc7591#3.1',
    'the body is a JSON object',
    ({ metadata }) => metadata !== undefined,
    () => asJson('invalid_client_metadata', 'send a JSON object as application/json', 'rfc7591#3.1'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-FORM',
    'rfc7591#2',
    'each known member has its form: a text, a list of texts, an address',
    (facts) => ({ ok: malformed(said(facts)).length === 0, saw: malformed(said(facts)).join(', ') }),
    (facts) => {
      const names = malformed(said(facts))
      const error = names[0] === 'redirect_uris' ? 'invalid_redirect_uri' : 'invalid_client_metadata'
      return asJson(error, `malformed: ${names.join(', ')}`, 'rfc7591#3.2.2')
    },
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-STATEMENT',
    'rfc7591#2.3',
    'a software statement is a JWT',
    (facts) => {
      const { software_statement: statement } = said(facts)
      return statement === undefined ? 'skipped' : decodeJwt(String(statement)) !== undefined
    },
    () => asJson('invalid_software_statement', 'software_statement is no JWT', 'rfc7591#3.2.2'),
  ),
  check<RegistrationFacts, ProtocolError>(
    'CK-REG-APPROVED',
    'rfc7591#2.3',
    'a software statement comes from somebody whom this server trusts',
    (facts) => said(facts).software_statement === undefined && 'skipped',
    () => asJson('unapproved_software_statement', 'nobody whom this server trusts', 'rfc7591#3.2.2'),
  ),
]
