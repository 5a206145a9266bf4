import { formPostArrows as arrows } from '#flows/kit/arrows/form-post.ts'
import { formPost } from '#flows/kit/parts/form-post.ts'
import { visitorAnswer } from '#flows/kit/parts/visitor-answer.ts'
import { webRequest } from '#flows/kit/parts/web-request.ts'
import { flowSetup } from '#flows/kit/setup.ts'

const origin = 'https://paperkite.example'
const callback = `${origin}/callback`

/**
 * Implicit Flow with Form Post, login at a web app (OpenID Connect Core 3.2 with response_type=id_token, Form Post 2).
 * AGAIN at the good end is the second login of the same browser, which sees no page that asks anything.
 */
export const machine = flowSetup.createMachine({
  id: 'implicit-form-post-login',
  initial: 'ready',
  states: {
    // 1. Lina clicks … 4. Lina logs in and agrees
    ...webRequest(arrows, { start: `${origin}/login`, callback, back: 'posting' }),

    // 5. SkyAlbum ID sends a page with a form · 6. The browser posts the form · 7. PaperKite checks the ID token
    ...formPost(arrows, { callback }),
    idTokenChecked: { meta: { step: 7, beat: 1 }, on: { NEXT: 'answeringVisitor' } },

    // 8. Lina is logged in
    ...visitorAnswer(arrows, { home: '/home' }),
    homeShown: { meta: { step: 8, beat: 1, done: true }, on: { AGAIN: 'clicking' } },
  },
})
