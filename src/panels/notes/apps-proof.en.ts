import type { Annotations } from './annotation.ts'

/** How an app with a secret shows who it is. */
export const clientProof = {
  authorization: {
    what: 'The name and the secret of the app, as Basic.',
    why: 'It shows that the app itself asks. Base64 is no encryption: HTTPS protects it.',
    clause: 'rfc6749#2.3.1',
  },
  'authorization/client_id': {
    what: 'The public name of the app.',
    clause: 'rfc6749#2.3.1',
  },
  'authorization/client_secret': {
    what: 'The password of the app. It is known on its server only.',
    why: 'Whoever has it can act as this app. It never goes through a browser.',
    clause: 'rfc6749#2.3.1',
  },
  'www-authenticate': {
    what: 'What kind of proof the server wants from the app.',
    clause: 'rfc6749#5.2',
  },
  'www-authenticate/scheme': {
    what: 'Basic: send the name and the secret of the app.',
    clause: 'rfc6749#5.2',
  },
  'www-authenticate/realm': { what: 'The protected area that is meant.', clause: 'rfc9110#11.5' },
} satisfies Annotations
