/** Why the authorization server checks, up to the code. Each line names the attack or the mistake that it stops. */
export const serverNotes: Readonly<Record<string, string>> = {
  'CK-CLIENT-KNOWN':
    'Only a registered app has an address that the server can trust. An unknown one gets a page, never a redirect.',
  'CK-REDIRECT-EXACT':
    'Stops an attacker who changes the address a little, to make the server send the code to a place of his own.',
  'CK-PARAMS-ONCE':
    'If a parameter stands there twice, two programs may read different values. Attackers use such differences.',
  'CK-RESPONSE-TYPE':
    'Stops an app, or an attacker, from asking for a flow that puts tokens into the address bar.',
  'CK-RESPONSE-MODE':
    'An answer that travels in another way than the app expects can end in logs or in other hands.',
  'CK-REQUEST-OBJECT':
    'Values inside a JWT that the server does not read would be lost. It is safer to say so than to guess.',
  'CK-PKCE-PRESENT':
    'Without a challenge, a stolen code is enough to get tokens. A public app must send one.',
  'CK-PKCE-METHOD':
    'With plain, the link shows the verifier itself. Whoever reads the link could finish the flow.',
  'CK-PKCE-CHALLENGE':
    'A challenge of the wrong form can never fit a verifier. Better to fail now than after the login.',
  'CK-SCOPE-KNOWN':
    'An app must not get more permission than it was registered for, and Lina must see what she allows.',
  'CK-PROMPT':
    'A request that says “no page” and “show a page” at once has no clear meaning, so it is refused.',
  'CK-MAX-AGE':
    'The age must be a plain number of seconds, or the server could accept a login that is too old.',
  'CK-SILENT-LOGIN':
    'The app asked for no page. Without a session the server must say so, not show a login page.',
  'CK-SILENT-CONSENT':
    'The app asked for no page. Without Lina’s consent the server must not give a code in silence.',
  'CK-LOGIN-CSRF':
    'Another site can make the browser send a form, but it does not know the hidden value of this page.',
  'CK-INTERACTION':
    'Stops Mallory from starting a login in her browser and letting Lina finish it in another browser.',
  'CK-USER-AUTH':
    'Only Lina knows her password. The message does not tell whether the name or the password was wrong.',
  'CK-LOGIN-TRIES':
    'Stops a program that tries one password after the other. It waits for a minute only, so that nobody locks Lina out.',
  'CK-LOGGED-IN': 'The consent page is only for the person who logged in for this request, in this browser.',
  'CK-DECISION': 'A form without a clear yes or no must not count as a yes.',
  'CK-CONSENT': 'The app gets nothing that Lina did not allow.',
}
