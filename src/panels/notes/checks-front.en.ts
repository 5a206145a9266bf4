/** Why /authorize checks requests for tokens through the browser, logins of a certain kind, and logouts. */
export const frontNotes: Readonly<Record<string, string>> = {
  'CK-RESPONSE-WORDS': 'A word that the server does not know could change the meaning of the others.',
  'CK-NONCE-PRESENT':
    'Through the browser comes no code that ties the ID token to this login. Only the nonce does.',
  'CK-SCOPE-OPENID': 'Without openid it is no login, and an ID token would say more than was asked for.',
  'CK-REDIRECT-HTTPS':
    'Tokens travel to this address. Without encryption everyone on the way could read them.',
  'CK-CLAIMS': 'A list that cannot be read could ask for anything. It is safer to say so than to guess.',
  'CK-ID-TOKEN-HINT':
    'Stops an invented hint: only a token that this server made says anything about its users.',
  'CK-IDT-AUTH-TIME':
    'The app asked for a fresh login. An old session, perhaps of somebody else, is not enough.',
  'CK-IDT-C-HASH': 'Stops somebody who exchanges the code beside a good ID token.',
  'CK-LOGIN-ACR': 'The app insists on a strong login. A weaker one must not be passed off as it.',
  'CK-OTP-STEP': 'The code is the second step. It must not take the place of the password.',
  'CK-OTP-TRIES': 'Six digits are soon guessed by a program. After five wrong ones it has to wait.',
  'CK-OTP-DIGITS': 'Who has stolen the password does not have the phone that the code was sent to.',
  'CK-LOGIN-SUB': 'The app expects one certain person. Somebody else must not be passed off as that person.',
  'CK-LOGOUT-HINT': 'Stops an invented token: any site could otherwise log people out.',
  'CK-LOGOUT-CLIENT': 'Stops an app from acting in the name of another one.',
  'CK-LOGOUT-REDIRECT': 'Stops Mallory’s link: after the logout Lina would land on a page of hers.',
  'CK-LOGOUT-CSRF':
    'Another site can make the browser send a form, but it cannot know this page’s hidden value.',
}
