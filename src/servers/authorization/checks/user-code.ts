import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import type { StoredDevice } from '#servers/authorization/stored-tokens.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { isOpen } from '#servers/authorization/user-code.ts'
import { type Counted, secondsToWait } from '#servers/tries.ts'

export interface UserCodeFacts {
  deps: Deps
  device: StoredDevice | undefined
  /** What a wrong code is counted under. */
  tries: readonly Counted[]
}

/**
 * Five wrong codes in one browser, then a minute's wait; and for all browsers together, since a program that guesses
 * takes a new one each time, no more than would take an age to find one code (RFC 8628 5.1).
 */
export function triesOf(browser: string | undefined): readonly Counted[] {
  return [
    [`user code ${browser ?? ''}`, { tries: 5, wait: 60 }],
    ['user codes', { tries: 200, wait: 60 }],
  ]
}

/** What a person has typed on the verification page (RFC 8628 3.3). */
export const userCodeChecks = [
  check<UserCodeFacts, ProtocolError>(
    'CK-DEV-TRIES',
    'rfc8628#5.1',
    'not too many wrong codes were typed',
    ({ deps, tries }) => secondsToWait(deps, tries) === 0,
    ({ deps, tries }) => ({
      ...onPage('Too many wrong codes. Wait a minute, then try again.', 'rfc8628#5.1', 429),
      retryAfter: secondsToWait(deps, tries),
    }),
  ),
  check<UserCodeFacts, ProtocolError>(
    'CK-DEV-USERCODE',
    'rfc8628#3.3',
    'the user code is known, fresh and not yet answered',
    ({ deps, device }) => device !== undefined && isOpen(deps, device),
    () => onPage('This code was not found.', 'rfc8628#3.3', 200),
  ),
]
