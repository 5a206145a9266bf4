import { apiCall } from '#flows/kit/parts/api-call.ts'
import { tokenRequest } from '#flows/kit/parts/token-request.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/** Resource Owner Password Credentials, call API (RFC 6749 4.3): history, which RFC 9700 2.4 forbids. */
export const machine = flowSetup.createMachine({
  id: 'ropc-api',
  initial: 'ready',
  states: {
    // 1. The app shows its own login form
    ready: { meta: { step: 1 }, on: { NEXT: 'showingForm' } },
    showingForm: {
      tags: 'wire',
      meta: arrows.showingForm,
      invoke: { src: 'act', input: { does: 'shows-form' }, onDone: 'formShown' },
    },
    formShown: { meta: { step: 1, beat: 1 }, on: { NEXT: 'typingPassword', ENTER: 'typingPassword' } },

    // 2. Lina types her password into the app
    typingPassword: {
      tags: 'wire',
      meta: arrows.typingPassword,
      invoke: { src: 'enter', input: { does: 'types-password' }, onDone: 'passwordTyped' },
    },
    passwordTyped: { meta: { step: 2, beat: 1 }, on: { NEXT: 'requestingToken' } },

    // 3. The app sends the password to /token · 4. SkyAlbum ID checks the password · 5. The app gets a token
    ...tokenRequest(arrows, { message: 'token' }),
    tokensReceived: { meta: { step: 5, beat: 1 }, on: { NEXT: 'callingApi' } },

    // 6. The app calls the API · 7. The photos come back
    ...apiCall(arrows, { message: 'photos' }),
    apiAnswered: { meta: { step: 7, beat: 1, done: true } },
  },
})
