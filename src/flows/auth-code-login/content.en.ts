import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { idTokenIsChecked, tokensCome } from '#flows/kit/words/id-token.en.ts'
import { loginPage, logsIn } from '#flows/kit/words/login.en.ts'
import { codeIsChecked, codeIsSent, codeReturns } from '#flows/kit/words/web-code.en.ts'
import { codeEndings, loginEndings } from '#flows/kit/words/web-endings.en.ts'
import { loginBegins, sessionBegins } from '#flows/kit/words/web-login.en.ts'
import { card } from './card.ts'
import { request } from './content-request.en.ts'

/** Authorization Code, Add Login, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 6749 §4.1, OpenID Connect Core §3.1',
  status: 'Good for apps with a server. Today add PKCE',
  intro:
    'PaperKite has a server, so it can keep a client secret. It gets the tokens there, and the browser only carries a code.',
  steps: titled(card.titles, {
    1: loginBegins,
    ...request,
    3: loginPage,
    4: logsIn,
    5: codeReturns,
    6: codeIsSent,
    7: codeIsChecked,
    8: tokensCome,
    9: idTokenIsChecked,
    10: sessionBegins,
  }),
  acts: {
    'starts-login': 'PaperKite makes two random values for this browser: state and nonce.',
  },
  again: { homeShown: 'Log in once more, in the same browser' },
  endings: {
    ...codeEndings,
    ...loginEndings,
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10>
