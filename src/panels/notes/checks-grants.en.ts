/** Why /token checks where no code is redeemed, and what the app checks in the answer. */
export const grantNotes: Readonly<Record<string, string>> = {
  'CK-RT-PRESENT': 'Without a refresh token there is nothing to change for new tokens.',
  'CK-RT-VALID': 'Stops tokens that are invented, too old, taken back, or stolen from another app.',
  'CK-RT-REUSE':
    'If a used token comes again, somebody has a copy: app or thief. So the server takes the whole family back.',
  'CK-RT-SCOPE': 'A refresh may ask for less than Lina allowed, never for more: she is not asked again.',
  'CK-RT-KEY': 'The token is tied to a key of the app. A thief who has only the token cannot use it.',
  'CK-CC-NOUSER': 'There is no user in this flow. A token about a user would let the job act as a person.',
  'CK-CC-SUB': 'An app named like a user could be taken for that user by an API.',
  'CK-ROPC-DISABLED':
    'With this grant every app sees the password, and a second factor is impossible. RFC 9700 forbids it.',
  'CK-ROPC-PARAMS': 'Without a user name and a password there is nothing to check.',
  'CK-ROPC-TRIES': 'Stops guessing: after some wrong passwords this name must wait.',
  'CK-RIDT-ISS': 'A refresh goes on with the same login. Another issuer would be another login.',
  'CK-RIDT-SUB': 'Stops a change of person: a refresh must not turn Lina into somebody else.',
  'CK-RIDT-AUD': 'The new token must be for the same app as the first one.',
  'CK-RIDT-AUTH-TIME': 'Nobody logged in again, so the time of the login must be the same.',
  'CK-RIDT-AZP': 'The new token must be for the same app as the first one.',
  'CK-RIDT-NONCE': 'A new nonce would mean a new login, and there was none.',
}
