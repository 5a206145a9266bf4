import { setup } from 'xstate'
import { outcomeOf, wire } from './wire.ts'

/** The ground that every flow's machine stands on: what may happen, what a machine can ask for, on what it branches. */
export const flowSetup = setup({
  types: { events: {} as { type: 'NEXT' | 'ENTER' | 'ALLOW' | 'DENY' | 'AGAIN' } },
  actors: wire,
  guards: {
    ok: (args) => outcomeOf(args).ok,
    showsLogin: (args) => outcomeOf(args).ok && (outcomeOf(args).shows?.endsWith('/login') ?? false),
    showsConsent: (args) => outcomeOf(args).ok && outcomeOf(args).shows === '/consent',
    /** The page at this path is open now, in good order. */
    shows: (args, params: { path: string }) => outcomeOf(args).ok && outcomeOf(args).shows === params.path,
    /** A redirect leads to an app of the phone. */
    leavesBrowser: (args) => outcomeOf(args).leavesBrowser === true,
    /** A redirect leads to another house of the story. */
    leavesSite: (args) => outcomeOf(args).leavesSite === true,
    /** It carries an error instead of an answer (RFC 6749 4.1.2.1). */
    leavesWithError: (args) => outcomeOf(args).leavesSite === true && outcomeOf(args).says !== undefined,
    saysNo: (args) => outcomeOf(args).says === 'deny',
    /** The person said no: an app got `access_denied` (RFC 6749 4.1.2.1) and checked that it is the answer to its own question. */
    denied: (args) =>
      outcomeOf(args).refusedBy === 'CK-AUTHZ-ERROR' && outcomeOf(args).says === 'access_denied',
    /** The answer carries this error, and the app goes on: a TV that is told to wait. */
    toldTo: (args, params: { error: string }) => outcomeOf(args).ok && outcomeOf(args).says === params.error,
    /** The answer carries this error. */
    says: (args, params: { error: string }) => outcomeOf(args).says === params.error,
    /** Some check of an app refused: else, where it is not ok, the message never came to the app. */
    refused: (args) => outcomeOf(args).refusedBy !== undefined,
    refusedBy: (args, params: { check: string }) => outcomeOf(args).refusedBy === params.check,
    /** It has this status, and the app knows what to do with it. */
    takes: (args, params: { status: number }) =>
      outcomeOf(args).ok && outcomeOf(args).status === params.status,
    status: (args, params: { status: number }) => outcomeOf(args).status === params.status,
  },
})
