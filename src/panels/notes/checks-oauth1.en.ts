/** Why the checks of OAuth 1.0a exist, at the server, the API and the app. */
export const oauth1Notes: Readonly<Record<string, string>> = {
  'CK-O1-PRESENT':
    'Without OAuth parameters nobody has signed anything, and the server does not know which app is asking.',
  'CK-O1-ONE-PLACE':
    'Header, body and query could each name another app. The server must not choose between them.',
  'CK-O1-ONCE': 'If a parameter stands there twice, the signer and the server may read different values.',
  'CK-O1-PARAMS':
    'Each parameter is part of the proof: without time and nonce, an old request could be sent again.',
  'CK-O1-VERSION': 'Another version may sign in another way. The server does not guess.',
  'CK-O1-METHOD':
    'PLAINTEXT shows the secrets themselves. Without encryption everyone on the way could read them, and sign as the app.',
  'CK-O1-TIMESTAMP-FORM': 'The server compares this number with its clock. Anything but a number has no age.',
  'CK-CONSUMER-KNOWN':
    'Only for a registered app does the server know the secret that must have made this signature.',
  'CK-CONSUMER-SIG':
    'The server signs the same request and compares. This stops invented apps, and every change on the way.',
  'CK-TIMESTAMP':
    'Stops replay: whoever copied a good signed request cannot send it again, because its nonce is used up.',
  'CK-O1-NO-TOKEN': 'This request begins a new permission. A token in it would belong to another one.',
  'CK-O1-CALLBACK':
    'The address is fixed here, under the signature. In 2007 it stood in the link, where anybody could change it.',
  'CK-O1-AUTHORIZE-TOKEN':
    'Lina must decide about a request that really exists. An old or invented token gets no page.',
  'CK-O1-TOKEN': 'A request token opens no API, and a token of another app must not be used. Both fail here.',
  'CK-TEMP-USED':
    'A request token works once. Whoever finds it later, in a log or in the history, gets nothing.',
  'CK-O1-APPROVED': 'Before Lina says yes, the request token gives no access at all.',
  'CK-VERIFIER-1A':
    'Stops the attack of 2009: Mallory starts, Lina approves. Only the browser that came back knows the verifier.',
  'CK-O1-STATUS': 'Anything but 200 is a refusal. The app must not look for a token in it.',
  'CK-O1-ANSWER': 'Without a token and its secret the app cannot sign its next request.',
  'CK-O1-CONFIRMED':
    'A server that does not confirm the callback speaks the edition of 2007, which can be attacked.',
  'CK-O1-SESSION': 'Stops login CSRF: Mallory’s link would connect Lina’s account to Mallory’s photos.',
  'CK-O1-ALLOWED': 'An answer with a problem is a no. The app must stop and tell Lina.',
  'CK-O1-VERIFIER-CAME':
    'Without a verifier the app cannot show that Lina came back from the permission page.',
}
