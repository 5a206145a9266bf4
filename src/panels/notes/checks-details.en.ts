/** Why the server checks targets, details, exchanges, and questions about tokens. */
export const detailNotes: Readonly<Record<string, string>> = {
  'CK-RESOURCE-URI': 'The target must be one complete address, or two programs may read it in two ways.',
  'CK-RESOURCE-KNOWN': 'Stops tokens for an unknown API, which could use them at a known one.',
  'CK-RESOURCE-GRANTED': 'A token may be for fewer APIs than Lina allowed, never for others.',
  'CK-RAR-FORM': 'Details that cannot be read could mean anything. The server must not guess.',
  'CK-RAR-TYPE': 'The server cannot show Lina what it does not understand.',
  'CK-RAR-FIELDS': 'A field that nobody knows could carry more than Lina sees on the page.',
  'CK-RAR-GRANTED': 'A token may carry fewer details than Lina allowed, never others.',
  'CK-EX-PARAMS': 'The server must know what kind of token it gets before it trusts it.',
  'CK-EX-SUBJECT': 'An old or invented token must not become a new one.',
  'CK-EX-ACTOR': 'Whoever acts for somebody else must show a good token too.',
  'CK-EX-TYPE': 'The server makes access tokens here, and nothing else.',
  'CK-EX-HOLDER': 'Stops an app that found a token from changing it for one of its own.',
  'CK-EX-SCOPE': 'An exchange may give less than the first token, never more.',
  'CK-INTROSPECT-CALLER': 'Stops strangers from trying out stolen tokens: only an API with a proof may ask.',
  'CK-TOKEN-PRESENT': 'Without a token there is nothing to ask about or to take back.',
  'CK-REVOKE-OWN': 'Stops an app from taking back the tokens of other apps.',
}
