import { photoImportArrows } from '#flows/kit/arrows/photo-import.ts'
import { photoImport } from '#flows/kit/parts/photo-import.ts'
import { flowSetup } from '#flows/kit/setup.ts'

/**
 * Authorization Code, call an API (RFC 6749 4.1, RFC 6750). AGAIN at the good end asks once more in the same browser:
 * SkyAlbum ID remembers who Lina is and what she allowed, and shows no page.
 */
export const machine = flowSetup.createMachine({
  id: 'auth-code-api',
  initial: 'ready',
  states: {
    ...photoImport(photoImportArrows),
    homeShown: { meta: { step: 10, beat: 2, done: true }, on: { AGAIN: 'clicking' } },
  },
})
