import { titled } from '#flows/kit/titled.ts'
import type { FlowContent } from '#flows/kit/types.ts'
import { appIsTapped, codeIsTied, verifierIsMade } from '#flows/kit/words/pkce.en.ts'
import { codeAndVerifierAreSent, hashIsCompared } from '#flows/kit/words/pkce-proof.en.ts'
import { card } from './card.ts'
import { answer } from './content-answer.en.ts'
import { consent } from './content-consent.en.ts'
import { endings } from './content-endings.en.ts'
import { finish } from './content-finish.en.ts'
import { request } from './content-request.en.ts'

/** Authorization Code + PKCE, Add Login, in English. A missing step does not compile. */
export const content = {
  name: card.name,
  variant: card.variant,
  spec: 'RFC 7636, RFC 8252, OIDC Core',
  status: 'Recommended for native apps. PKCE: a must for public clients, advised for every client (RFC 9700)',
  intro:
    'The app is on Lina’s phone, so it cannot keep a client secret. The two PKCE steps are 2 (make a verifier) and 8 (compare the hash).',
  steps: titled(card.titles, {
    1: appIsTapped,
    2: verifierIsMade,
    ...request,
    ...consent,
    6: codeIsTied,
    7: codeAndVerifierAreSent,
    8: hashIsCompared,
    ...answer,
    ...finish,
  }),
  acts: {
    'taps-login': 'Lina taps “Log in” in PaperKite Mobile.',
    'makes-pkce':
      'PaperKite Mobile makes three random values (verifier, state, nonce) and the hash of the verifier: the challenge.',
    'shows-hello': 'PaperKite Mobile shows “Hello, Lina”.',
  },
  endings,
} satisfies FlowContent<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11>
