import { deviceArrows } from '#flows/kit/arrows/device.ts'
import { apiCall } from '#flows/kit/parts/api-call.ts'
import { deviceGrant } from '#flows/kit/parts/device-grant.ts'
import { flowSetup } from '#flows/kit/setup.ts'

/** Device Authorization, call API (RFC 8628). */
export const machine = flowSetup.createMachine({
  id: 'device-api',
  initial: 'ready',
  states: {
    ...deviceGrant(deviceArrows),
    tokensReceived: { meta: { step: 10, beat: 1 }, on: { NEXT: 'callingApi' } },

    // 11. The TV calls the API · 12. The photos appear on the TV
    ...apiCall(deviceArrows, { message: 'photos' }),
    apiAnswered: { meta: { step: 12, beat: 1, done: true } },
  },
})
