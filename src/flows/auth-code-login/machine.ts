import { codeAtWebApp } from '#flows/kit/parts/code-at-web-app.ts'
import { idTokenCheck } from '#flows/kit/parts/id-token-check.ts'
import { visitorAnswer } from '#flows/kit/parts/visitor-answer.ts'
import { flowSetup } from '#flows/kit/setup.ts'
import { arrows } from './arrows.ts'

const origin = 'https://paperkite.example'

/**
 * Authorization Code, login at a web app (RFC 6749 4.1, OpenID Connect Core 3.1). AGAIN at the good end is the second
 * login of the same browser: SkyAlbum ID knows Lina and her answer, and shows no page (single sign-on).
 */
export const machine = flowSetup.createMachine({
  id: 'auth-code-login',
  initial: 'ready',
  states: {
    // 1. Lina clicks … 8. SkyAlbum ID answers with tokens
    ...codeAtWebApp(arrows, { start: `${origin}/login`, callback: `${origin}/callback` }),
    tokensReceived: { meta: { step: 8, beat: 1 }, on: { NEXT: 'fetchingKeys' } },

    // 9. PaperKite checks the ID token
    ...idTokenCheck(arrows),
    idTokenChecked: { meta: { step: 9, beat: 1 }, on: { NEXT: 'answeringVisitor' } },

    // 10. Lina is logged in
    ...visitorAnswer(arrows, { home: '/home' }),
    homeShown: { meta: { step: 10, beat: 1, done: true }, on: { AGAIN: 'clicking' } },
  },
})
