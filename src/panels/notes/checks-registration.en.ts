/** Why the registration of an app is checked: what it says here decides about every later request. */
export const registrationNotes: Readonly<Record<string, string>> = {
  'CK-REG-TOKEN': 'Stops strangers from registering apps where the server wants to know who does.',
  'CK-REG-JSON': 'The server reads one format only. It must not guess.',
  'CK-REG-FORM': 'A value of a wrong kind could be read in two ways later.',
  'CK-REG-STATEMENT': 'A text that is not a signed token says nothing about who made the app.',
  'CK-REG-APPROVED': 'Anybody can sign a statement. Only one from somebody trusted counts.',
  'CK-REG-GRANTS': 'An app must not count on a flow that the server does not offer.',
  'CK-REG-RESPONSES': 'An app must not count on an answer that the server does not give.',
  'CK-REG-METHOD': 'An app must not count on a kind of proof that the server cannot check.',
  'CK-REG-CONSISTENT': 'Settings that contradict each other leave a gap that nobody has thought about.',
  'CK-REG-REDIRECT-PRESENT': 'Without an address, answers with codes could be sent anywhere.',
  'CK-REG-REDIRECT': 'Codes and tokens travel to this address. An unsafe one gives them away.',
  'CK-REG-POST-LOGOUT': 'Stops a logout that ends on somebody else’s page.',
  'CK-REG-LOGIN-URI': 'Other sites send people to this address to begin a login. It must be safe.',
  'CK-REG-ALG': 'An app must not count on a signature that the server cannot make or check.',
  'CK-REG-SCOPE': 'Words that cannot be read could ask for anything.',
  'CK-REG-SUBJECT': 'The server has one kind of user id. It must not promise another.',
  'CK-REG-KIND':
    'Web apps and native apps have different rules for addresses. The server must know which hold.',
  'CK-REG-JWKS': 'A private key in public is worth nothing: everyone could sign as this app.',
  'CK-REG-JWKS-ONE': 'Two sources of keys may differ. The server must not choose between them.',
}
