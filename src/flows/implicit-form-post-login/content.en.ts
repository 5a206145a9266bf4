import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { loginPage, logsIn } from '#flows/kit/words/login.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'
import { formEndings, loginEndings, webEndings } from '#flows/kit/words/web-endings.en.ts'
import { loginBegins, sessionBegins } from '#flows/kit/words/web-login.en.ts'
import { card } from './card.ts'
import { form } from './content-form.en.ts'
import { request } from './content-request.en.ts'

/** Implicit Flow with Form Post, Add Login, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'OpenID Connect Core §3.2 (response_type=id_token), OAuth 2.0 Form Post Response Mode',
  status: 'Limited: login only. New apps: use the code flow',
  intro:
    'The ID token comes in a form through the browser: no code, no token request, no client secret. RFC 9700 §2.1.2 advises against access tokens in such an answer (SHOULD NOT), so there is no “Call API” here.',
  steps: titled(card.titles, {
    1: reviewed(loginBegins, 'auth-code-login/1', {
      why: 'PaperKite prepares two random values for this browser: state and nonce. It saves them under a cookie that also comes with a POST from another site.',
    }),
    ...request,
    3: reviewed(loginPage, 'auth-code-login/3'),
    4: reviewed(logsIn, 'auth-code-login/4'),
    ...form,
    8: reviewed(sessionBegins, 'auth-code-login/10', {
      notice: 'The browser gets a cookie. The ID token is not used again.',
      predict: {
        ...sessionBegins.predict,
        choices: [
          {
            text: 'A session cookie',
            correct: true,
            feedback: 'Yes, PaperKite’s own. The ID token is not needed again.',
          },
          {
            text: 'The ID token in a header',
            correct: false,
            feedback: 'It has done its work. It is not a session ticket.',
          },
          { text: 'The code', correct: false, feedback: 'There is no code in this flow.' },
        ],
      },
    }),
  }),
  acts: {
    'starts-login': 'PaperKite makes two random values for this browser: state and nonce.',
  },
  again: { homeShown: 'Log in once more, in the same browser' },
  endings: {
    ...webEndings,
    ...formEndings,
    noShown:
      'SkyAlbum ID sends a small page whose form says No: access_denied and the state. There is no ID token.',
    ...loginEndings,
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8>
