import { nativeCodeEndings } from '#flows/kit/words/native-endings.en.ts'

/** By the machine's state: what happened for Lina, and what the party that refused protected. */
export const endings = {
  ...nativeCodeEndings,
  idTokenRefused:
    'PaperKite Mobile refuses the login. A token that is old, changed, or made for another app or another login must not log anyone in.',
  userinfoRefused:
    'PaperKite Mobile got no profile that it can trust, so it shows no name. A profile must be about the same user as the ID token.',
  helloShown: 'Lina is logged in at PaperKite Mobile. She typed her password only at SkyAlbum ID.',
} satisfies Readonly<Record<string, string>>
