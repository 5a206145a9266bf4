import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { loginPage, logsIn } from '#flows/kit/words/login.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'
import { codeIsChecked, codeIsSent, codeReturns } from '#flows/kit/words/web-code.en.ts'
import { codeEndings } from '#flows/kit/words/web-endings.en.ts'
import { card } from './card.ts'
import { api } from './content-api.en.ts'
import { request } from './content-request.en.ts'

/** Authorization Code, Call API, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 6749 §4.1, RFC 6750',
  status: 'Good for apps with a server. Today add PKCE',
  intro:
    'PaperKite wants photos, not a name. Compare with “Add Login”: steps 3 to 7 are the same; 1, 2, 8, 9 and 10 differ.',
  steps: titled(card.titles, {
    ...request,
    3: reviewed(loginPage, 'auth-code-login/3'),
    4: reviewed(logsIn, 'auth-code-login/4', {
      caption: 'Lina logs in at SkyAlbum ID and allows PaperKite to read her photos.',
    }),
    5: reviewed(codeReturns, 'auth-code-login/5'),
    6: reviewed(codeIsSent, 'auth-code-login/6'),
    7: reviewed(codeIsChecked, 'auth-code-login/7'),
    ...api,
  }),
  acts: { 'starts-login': 'PaperKite makes a random value for this browser: state.' },
  again: { homeShown: 'Ask once more, in the same browser' },
  endings: {
    ...codeEndings,
    apiRefused:
      'The API gives no photos, and PaperKite tells Lina so. A token opens only what it was made for.',
    homeShown:
      'PaperKite prints Lina’s photos. It never had her password, and SkyAlbum never told it her name.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10>
