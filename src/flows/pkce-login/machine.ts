import { codeAtNativeApp } from '#flows/kit/parts/code-at-native-app.ts'
import { idTokenCheck } from '#flows/kit/parts/id-token-check.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

/**
 * Authorization Code + PKCE, login (RFC 6749 4.1, RFC 7636, RFC 8252, OpenID Connect Core 3.1).
 *
 * A gerund (`opening…`) does one thing on the wire or in one head and is over at once; every other state is at rest and
 * says what is now true. NEXT lets the story go on; ENTER, ALLOW and DENY are what Lina does with her own hands.
 */
export const machine = flowSetup.createMachine({
  id: 'pkce-login',
  initial: 'ready',
  states: {
    // 1 to 9: from the tap to the tokens
    ...codeAtNativeApp(arrows, { tap: 'taps-login' }),
    tokensReceived: { meta: { step: 9, beat: 1 }, on: { NEXT: 'fetchingKeys' } },

    // 10. PaperKite checks the ID token
    ...idTokenCheck(arrows),
    idTokenChecked: { meta: { step: 10, beat: 1 }, on: { NEXT: 'askingUserinfo' } },

    // 11. Lina is logged in
    askingUserinfo: {
      tags: 'wire',
      meta: arrows.askingUserinfo,
      invoke: {
        src: 'ask',
        input: { message: 'userinfo' },
        onDone: [{ guard: 'ok', target: 'showingHello' }, { target: 'userinfoRefused' }],
      },
    },
    userinfoRefused: { meta: { step: 11, refused: true } },
    showingHello: {
      tags: 'wire',
      meta: arrows.showingHello,
      invoke: { src: 'act', input: { does: 'shows-hello' }, onDone: 'helloShown' },
    },
    helloShown: { meta: { step: 11, beat: 1, done: true } },
  },
})
