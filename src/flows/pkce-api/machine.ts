import { apiCall } from '#flows/kit/parts/api-call.ts'
import { codeAtNativeApp } from '#flows/kit/parts/code-at-native-app.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/** Authorization Code + PKCE, call an API (RFC 6749 4.1, RFC 7636, RFC 8252, RFC 6750). */
export const machine = flowSetup.createMachine({
  id: 'pkce-api',
  initial: 'ready',
  states: {
    // 1 to 9: from the tap to the tokens
    ...codeAtNativeApp(arrows, { tap: 'taps-print' }),
    tokensReceived: { meta: { step: 9, beat: 1 }, on: { NEXT: 'callingApi' } },

    // 10. PaperKite calls the API · 11. The API checks the token and answers
    ...apiCall(arrows, { message: 'photos' }),
    apiAnswered: { meta: { step: 11, beat: 1, done: true } },
  },
})
