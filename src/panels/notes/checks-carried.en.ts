/** Why requests that come in a signed or pushed form are checked, and answers in a JWT (RFC 9101, RFC 9126, JARM). */
export const carriedNotes: Readonly<Record<string, string>> = {
  'CK-JAR-JWT': 'A text that cannot be read as a token carries no request.',
  'CK-JAR-TYPE': 'Stops another signed token of this app from being used as a request.',
  'CK-JAR-CLIENT': 'Stops an app from using a request that another app has signed.',
  'CK-JAR-AUD': 'A request that was signed for another server must not work here.',
  'CK-JAR-SUB': 'Stops a signed request from being used as the app’s own proof at the token endpoint.',
  'CK-JAR-NESTED': 'A request inside a request would hide what is really asked for.',
  'CK-JAR-SIG':
    'Stops every change on the way: the browser carries this request and can change nothing in it.',
  'CK-JAR-TIME': 'A signed request that somebody finds later must not start a login.',
  'CK-JAR-REQUIRED': 'This app promised to sign. A request without a signature may come from anybody.',
  'CK-PAR-REQUIRED': 'This app promised to push. A request in the address bar may have been changed.',
  'CK-PAR-KNOWN': 'Stops an invented address, and one that another app has pushed.',
  'CK-PAR-FRESH': 'A pushed request is for now. One that somebody finds later must not work.',
  'CK-PAR-ONCE': 'Stops somebody who saw the address bar from starting the same request again.',
  'CK-PAR-PLAIN': 'A push that points to another push would hide what is really asked for.',
  'CK-PAR-JKT': 'Two different keys in one request would leave open which of them the code is tied to.',
  'CK-JARM-FORMAT': 'An answer that was promised as one token and comes in another form may be a fake.',
  'CK-JARM-ISS': 'Stops a mix-up: an answer of another server must not be used here.',
  'CK-JARM-AUD': 'Stops an answer that was made for another app.',
  'CK-JARM-EXP': 'An old answer, found in a history, must not log anyone in.',
  'CK-JARM-SIG': 'Stops every change of the answer on its way through the browser.',
}
