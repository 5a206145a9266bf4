import { sure } from '#protocol/assert.ts'
import { type Check, check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { asJson } from '#servers/authorization/refusals.ts'
import type { StoredDevice } from '#servers/authorization/stored-tokens.ts'
import type { TokenFacts } from './client-request.ts'
import { detailsTable, resourceTable } from './targets.ts'

export const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'

export interface DeviceFacts extends TokenFacts {
  device: StoredDevice | undefined
}

const known = ({ device }: DeviceFacts) => sure(device, 'device code')

/** A device asks whether its user has decided (RFC 8628 3.4, 3.5). */
const deviceChecks: readonly Check<DeviceFacts, ProtocolError>[] = [
  check(
    'CK-DEV-PRESENT',
    'rfc8628#3.4',
    'the request carries a device code',
    ({ params }) => params.has('device_code'),
    () => asJson('invalid_request', 'device_code is missing', 'rfc6749#5.2'),
  ),
  check(
    'CK-DEV-CODE',
    'rfc8628#3.4',
    'this server made the device code, and for this client',
    ({ device, client }) => device !== undefined && device.clientId === client?.client_id,
    () => asJson('invalid_grant', 'unknown device_code, or one of another client', 'rfc6749#5.2'),
  ),
  check(
    'CK-DEV-ONCE',
    'rfc8628#3.5',
    'the device code was not used before',
    (facts) => known(facts).state !== 'used',
    () => asJson('invalid_grant', 'this device_code was used before', 'rfc6749#5.2'),
  ),
  check(
    'CK-DEV-EXPIRED',
    'rfc8628#3.5',
    'the device code is not older than expires_in',
    (facts) => {
      const age = facts.deps.now - known(facts).createdAt
      const { deviceCode: lifetime } = facts.deps.config.lifetimes
      return { ok: age < lifetime, saw: `${age} s old`, wanted: `less than ${lifetime} s` }
    },
    () => asJson('expired_token', 'this device_code has expired', 'rfc8628#3.5'),
  ),
  check(
    'CK-DEV-DENIED',
    'rfc8628#3.5',
    'the user did not press Deny',
    (facts) => known(facts).state !== 'denied',
    () => asJson('access_denied', 'the user did not allow it', 'rfc8628#3.5'),
  ),
  check(
    'CK-DEV-SLOW',
    'rfc8628#3.5',
    'the device waits between two questions',
    (facts) => {
      const { state, polledAt, interval } = known(facts)
      // It is a kind of `authorization_pending`: once the user has decided, there is no reason to wait.
      if (state !== 'waiting' || polledAt === undefined) return 'skipped'
      const waited = facts.deps.now - polledAt
      return { ok: waited >= interval, saw: `${waited} s`, wanted: `${interval} s` }
    },
    (facts) => asJson('slow_down', `wait ${known(facts).interval + 5} seconds from now on`, 'rfc8628#3.5'),
  ),
  check(
    'CK-DEV-PENDING',
    'rfc8628#3.5',
    'the user has decided',
    (facts) => known(facts).state === 'allowed',
    () => asJson('authorization_pending', 'the user has not decided yet', 'rfc8628#3.5'),
  ),
]

/** The whole table for this request. */
export function deviceTable(facts: DeviceFacts): readonly Check<DeviceFacts, ProtocolError>[] {
  return [...deviceChecks, ...resourceTable(facts, known), ...detailsTable(facts, known)]
}
