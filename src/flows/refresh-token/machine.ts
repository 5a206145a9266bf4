import { apiCall } from '#flows/kit/parts/api-call.ts'
import { tokenRequest } from '#flows/kit/parts/token-request.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/**
 * Refreshing an access token (RFC 6749 6, RFC 9700 4.14.2), in a loop: AGAIN at the good end lets an hour pass, and the
 * API refuses once more. Whoever refreshed with a copy in the meantime has ended the whole family of tokens.
 */
export const machine = flowSetup.createMachine({
  id: 'refresh-token',
  initial: 'ready',
  states: {
    // 1. The old token is refused
    ready: { meta: { step: 1 }, on: { NEXT: 'tryingOldToken' } },
    waiting: {
      tags: 'wire',
      meta: arrows.waiting,
      invoke: { src: 'wait', input: {}, onDone: 'tryingOldToken' },
    },
    tryingOldToken: {
      tags: 'wire',
      meta: arrows.tryingOldToken,
      invoke: { src: 'send', input: { message: 'photos' }, onDone: 'refusingOldToken' },
    },
    refusingOldToken: {
      tags: 'wire',
      meta: arrows.refusingOldToken,
      invoke: {
        src: 'respond',
        input: { message: 'photos' },
        onDone: [
          { guard: 'ok', target: 'apiAnswered' },
          // 401: a new token may help (RFC 6750 3.1). Anything else it would not mend.
          { guard: { type: 'status', params: { status: 401 } }, target: 'oldTokenRefused' },
          { target: 'callRefused' },
        ],
      },
    },
    oldTokenRefused: { meta: { step: 1, beat: 1 }, on: { NEXT: 'requestingToken' } },
    callRefused: { meta: { step: 1, refused: true } },

    // 2. PaperKite sends the refresh token · 3. SkyAlbum ID checks and rotates · 4. New tokens
    ...tokenRequest(arrows, { message: 'refresh' }),
    tokensReceived: { meta: { step: 4, beat: 1 }, on: { NEXT: 'callingApi' } },

    // 5. PaperKite tries again
    ...apiCall(arrows, { message: 'photos' }),
    apiAnswered: { meta: { step: 5, beat: 2, done: true }, on: { AGAIN: 'waiting' } },
  },
})
