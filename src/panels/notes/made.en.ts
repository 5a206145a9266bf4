import type { Annotation, Annotations } from './annotation.ts'

/** Values at the moment when an app makes them; on the wire they have other notes. */
const notes: Annotations = {
  code_verifier: {
    what: 'A random secret, new for each login. It stays in the app for now.',
    clause: 'rfc7636#4.1',
  },
  code_challenge: {
    what: 'The hash of the verifier. Everyone may see it.',
    clause: 'rfc7636#4.2',
  },
  state: {
    what: 'A random value: the app will know its own answer by it.',
    clause: 'rfc6749#10.12',
  },
  nonce: {
    what: 'A random value: it will come back inside the ID token.',
    clause: 'oidc-core#3.1.2.1',
  },
}

/** What a value is that was just made; undefined for one without a note. */
export function madeNote({ name }: { name: string }): Annotation | undefined {
  return Object.hasOwn(notes, name) ? notes[name] : undefined
}
