import { equalInConstantTime } from '#protocol/bytes.ts'
import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import type { Session } from '#servers/authorization/store.ts'
import type { Deps } from '#servers/authorization/types.ts'
import { type Counted, secondsToWait } from '#servers/tries.ts'
import { type FormFacts, ownForm, ownInteraction } from './form.ts'

export interface CodeFormFacts extends FormFacts {
  deps: Deps
  /** The session of the password that came first. */
  session: Session | undefined
  /** What a wrong code is counted under. */
  tries: readonly Counted[]
}

/** Five wrong codes for one user, then a minute's wait: six digits must not be guessed in peace (RFC 6749 10.10). */
export function codeTries(session: Session | undefined): readonly Counted[] {
  return session ? [[`one-time code ${session.sub}`, { tries: 5, wait: 60 }]] : []
}

const passwordFirst = check<CodeFormFacts, ProtocolError>(
  'CK-OTP-STEP',
  'rfc9470#5',
  'a password came first, and a code was sent',
  ({ session }) => session !== undefined,
  () => onPage('Please log in first. Start again in the app.', 'rfc9470#5', 403),
)

/** Whether this browser may see the form of the second step. */
export const codeStep = [ownInteraction, passwordFirst]

/** The second step of a login (RFC 9470 5 leaves to the server what makes it stronger). */
export const codeForm = [
  ownInteraction,
  ownForm,
  passwordFirst,
  check<CodeFormFacts, ProtocolError>(
    'CK-OTP-TRIES',
    'rfc6749#10.10',
    'not too many wrong codes were typed',
    ({ deps, tries }) => secondsToWait(deps, tries) === 0,
    () => onPage('Too many wrong codes. Wait a minute, then try again.', 'rfc6749#10.10', 429),
  ),
  check<CodeFormFacts, ProtocolError>(
    'CK-OTP-DIGITS',
    'rfc9470#5',
    'the code is the one that was sent for this login',
    ({ interaction, params }) =>
      equalInConstantTime(
        (params.once('code') ?? '').replace(/[\s-]/g, ''),
        interaction?.secondStep?.digits ?? 'none',
      ),
    () => onPage('This code is wrong.', 'rfc9470#5', 200),
  ),
]
