import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { loginPage, logsIn } from '#flows/kit/words/login.en.ts'
import { nativeCodeEndings } from '#flows/kit/words/native-endings.en.ts'
import { appIsTapped, codeIsTied, verifierIsMade } from '#flows/kit/words/pkce.en.ts'
import { codeAndVerifierAreSent, hashIsCompared } from '#flows/kit/words/pkce-proof.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'
import { card } from './card.ts'
import { api } from './content-api.en.ts'
import { request } from './content-request.en.ts'

/** Authorization Code + PKCE, Call API, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 7636, RFC 8252, RFC 6750',
  status: 'Recommended',
  intro:
    'The same proof as in “Add Login”, for another aim: photos, not a name. Steps 1, 3, 9, 10 and 11 differ.',
  steps: titled(card.titles, {
    1: reviewed(appIsTapped, 'pkce-login/1', {
      caption: 'Lina taps “Print from SkyAlbum” in the PaperKite Mobile app.',
    }),
    2: reviewed(verifierIsMade, 'pkce-login/2'),
    ...request,
    4: reviewed(loginPage, 'auth-code-login/3'),
    5: reviewed(logsIn, 'auth-code-login/4', {
      caption: 'Lina logs in at SkyAlbum ID and allows PaperKite to read her photos.',
      seenBy: 'Lina, browser, SkyAlbum ID. Not PaperKite Mobile.',
    }),
    6: reviewed(codeIsTied, 'pkce-login/6'),
    7: reviewed(codeAndVerifierAreSent, 'pkce-login/7'),
    8: reviewed(hashIsCompared, 'pkce-login/8'),
    ...api,
  }),
  acts: {
    'taps-print': 'Lina taps “Print from SkyAlbum” in PaperKite Mobile.',
    'makes-pkce':
      'PaperKite Mobile makes two random values (verifier, state) and the hash of the verifier: the challenge.',
  },
  endings: {
    ...nativeCodeEndings,
    apiRefused:
      'The API gives no photos, and PaperKite Mobile says so. A token opens only what it was made for.',
    apiAnswered:
      'PaperKite Mobile prints Lina’s photos. It never had her password, and SkyAlbum never told it her name.',
  },
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11>
