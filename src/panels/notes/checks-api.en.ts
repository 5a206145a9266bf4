/** Why an API checks a token beyond its life and its scope, and what an app checks in its answer. */
export const apiNotes: Readonly<Record<string, string>> = {
  'CK-AT-TYP': 'Stops an ID token that is sent as an access token: both are signed by the same server.',
  'CK-AT-ISS': 'Anybody can sign tokens. Only those of this API’s own authorization server count.',
  'CK-AT-ALG': 'A token must not choose its own method. alg=none would mean: no signature needed.',
  'CK-AT-SIG': 'Stops invented or changed tokens: only the server’s private key can make this signature.',
  'CK-AT-BOUND':
    'A token that is tied to a key must not work without that key. Otherwise a thief could leave the proof out.',
  'CK-AT-SCHEME':
    'A token that is tied to a key must not work without that key. Otherwise a thief could leave the proof out.',
  'CK-AT-USER': 'A good token opens Lina’s photos only. It must not open those of other people.',
  'CK-AT-LOGIN':
    'Something dangerous needs a fresh, strong login. An old session, perhaps on a lost phone, is not enough.',
  'CK-API-STATUS':
    'Anything but 200 is a refusal. After a 401 the app may get a new token and try once more.',
  'CK-API-ANSWER': 'The app must not read an error, or another format, as data.',
  'CK-PRM': 'Without a list of authorization servers the app does not know where to get a token.',
  'CK-PRM-RESOURCE':
    'Stops a bad API that shows the document of a good one, to get tokens that were made for the good one.',
}
