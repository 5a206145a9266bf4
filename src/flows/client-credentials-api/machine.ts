import { apiCall } from '#flows/kit/parts/api-call.ts'
import { tokenRequest } from '#flows/kit/parts/token-request.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/**
 * Client Credentials, call API (RFC 6749 4.4): an app asks for itself. There is no person, so there is no event but NEXT,
 * and AGAIN where the token's short life is over: the job simply asks once more.
 */
export const machine = flowSetup.createMachine({
  id: 'client-credentials-api',
  initial: 'ready',
  states: {
    // 1. The clock starts the job
    ready: { meta: { step: 1 }, on: { NEXT: 'starting' } },
    starting: {
      tags: 'wire',
      meta: arrows.starting,
      invoke: { src: 'act', input: { does: 'starts' }, onDone: 'started' },
    },
    started: { meta: { step: 1, beat: 1 }, on: { NEXT: 'requestingToken' } },

    // 2. The job asks for a token · 3. SkyAlbum ID checks the app · 4. The job gets an access token
    ...tokenRequest(arrows, { message: 'token' }),
    tokensReceived: { meta: { step: 4, beat: 1 }, on: { NEXT: 'callingApi' } },

    // 5. The job calls the API · 6. The API answers
    ...apiCall(arrows, { message: 'usage' }),
    apiAnswered: { meta: { step: 6, beat: 1, done: true }, on: { AGAIN: 'requestingToken' } },
  },
})
