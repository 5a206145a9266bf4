import type { StepWords } from '#flows/kit/types.ts'
import { idTokenIsChecked, tokensCome } from '#flows/kit/words/id-token.en.ts'
import { reviewed } from '#flows/kit/words/reviewed.ts'

/** Steps 9 and 10: two tokens, and the checks of one of them (RFC 6749 section 5.1, OIDC Core section 3.1.3.7). */
export const answer = {
  9: reviewed(tokensCome, 'auth-code-login/8', {
    caption: 'SkyAlbum ID sends an ID token and an access token to the app.',
    seenBy: 'The app and SkyAlbum ID.',
    notice:
      'The tokens are now on the phone, not on a server. Decode the ID token: its aud is paperkite-mobile.',
  }),
  10: reviewed(idTokenIsChecked, 'auth-code-login/9', {
    caption: 'The app checks the ID token: signature, issuer, audience, time and nonce.',
    seenBy: 'The app only. SkyAlbum ID sees that someone reads its public keys.',
  }),
} satisfies Readonly<Record<number, StepWords>>
