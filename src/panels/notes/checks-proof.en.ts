/** Why a DPoP proof is checked: a stolen token must be worth nothing without its key (RFC 9449). */
export const proofNotes: Readonly<Record<string, string>> = {
  'CK-DPOP-ONE': 'Two proofs may name two keys. The server must not choose between them.',
  'CK-DPOP-JWT': 'A text that is not a signed token proves nothing.',
  'CK-DPOP-CLAIMS': 'Each part ties the proof to one request. Without one of them it would fit others too.',
  'CK-DPOP-TYP': 'Stops another signed token, such as an ID token, from being used as a proof.',
  'CK-DPOP-ALG': 'With none, or with a shared secret, anyone could make the proof.',
  'CK-DPOP-SIG':
    'Only the app that has the private key can make this signature. A thief of the token cannot.',
  'CK-DPOP-PUBLIC': 'A proof that carries its private key gives the key away to everyone who reads it.',
  'CK-DPOP-HTM': 'Stops a proof for reading from being used for deleting.',
  'CK-DPOP-HTU': 'Stops a proof for one address, perhaps of a bad API, from being used at another one.',
  'CK-DPOP-IAT': 'A proof that somebody finds later, in a log, must be worth nothing.',
  'CK-DPOP-NONCE': 'Stops proofs that were made in advance: only the server knows what it will ask for.',
  'CK-DPOP-ATH': 'Ties the proof to this access token, so that it cannot be used with another one.',
  'CK-DPOP-KEY': 'The heart of DPoP: the token names one key, and only its holder can use the token.',
  'CK-DPOP-REPLAY': 'Stops somebody who copied a whole request from sending it again.',
  'CK-DPOP-JKT': 'Stops a stolen code: the login named one key, and the thief has another.',
  'CK-DPOP-JKT-FORM':
    'A value that is no hash of a key can never fit one. Better to fail now than after the login.',
}
