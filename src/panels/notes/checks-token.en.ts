/** Why /token and /userinfo check. Each line names the attack or the mistake that it stops. */
export const tokenNotes: Readonly<Record<string, string>> = {
  'CK-TOKEN-METHOD': 'With GET, the code and the verifier would stand in a URL, and URLs stay in logs.',
  'CK-TOKEN-FORM':
    'The server reads one format only, so that no two programs can understand one request in two ways.',
  'CK-CLIENT-ONE-METHOD':
    'Two proofs in one request may name two apps. The server must not choose between them.',
  'CK-CLIENT-AUTH':
    'Stops someone else from using the name of an app that has a secret, and finds unknown apps.',
  'CK-CLIENT-METHOD':
    'An app that registered one way of showing its secret has one place to guard. Any other way is refused.',
  'CK-GRANT-TYPE':
    'The server does not guess what a request means, and old, unsafe grants stay switched off.',
  'CK-GRANT-ALLOWED': 'If one app is broken into, it still cannot use flows that it does not need.',
  'CK-CODE-PRESENT': 'Without a code there is nothing to change for tokens.',
  'CK-CODE-EXISTS': 'Stops guessing. A code is so long that nobody finds one by trying.',
  'CK-CODE-ONCE':
    'If a code comes twice, one sender may be a thief. The server also takes back the tokens from the first use.',
  'CK-CODE-FRESH': 'A code that somebody finds later, in a log or in the history, must be worth nothing.',
  'CK-CODE-CLIENT': 'Stops an app from using a code that was made for another app.',
  'CK-CODE-REDIRECT': 'Finds a code that was first sent to another address, perhaps to an attacker’s.',
  'CK-PKCE-DOWNGRADE':
    'Mallory could take the challenge out of Lina’s request to switch PKCE off. A verifier without a challenge shows it.',
  'CK-PKCE-MATCH': 'Stops a thief who has the code: only the app that made the challenge has the verifier.',
  'CK-AT-PRESENT': 'Without a token the API knows nothing about the caller, and gives nothing.',
  'CK-AT-FORMAT':
    'Two tokens in one request may stand for two people. The server must not choose between them.',
  'CK-AT-VALID':
    'Stops tokens that are invented, too old, or taken back. An ID token is no access token: it fails here too.',
  'CK-AT-AUD': 'A token for one API must not open another one: a token for photos does not open the profile.',
  'CK-AT-SCOPE':
    'A good token is not enough: it must also allow this. The app can do only what Lina allowed.',
}
