import { apiCall } from '#flows/kit/parts/api-call.ts'
import { deviceGrant } from '#flows/kit/parts/device-grant.ts'
import { idTokenCheck } from '#flows/kit/parts/id-token-check.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/** Device Authorization with the overlay that vendors use for a login: neither RFC 8628 nor OpenID Connect Core defines it. */
export const machine = flowSetup.createMachine({
  id: 'device-login',
  initial: 'ready',
  states: {
    ...deviceGrant(arrows),
    tokensReceived: { meta: { step: 10, beat: 1 }, on: { NEXT: 'fetchingKeys' } },
    ...idTokenCheck(arrows),
    idTokenChecked: { meta: { step: 10, beat: 2 }, on: { NEXT: 'callingApi' } },

    // 11. The TV calls the API · 12. The photos appear on the TV
    ...apiCall(arrows, { message: 'photos' }),
    apiAnswered: { meta: { step: 12, beat: 1, done: true } },
  },
})
