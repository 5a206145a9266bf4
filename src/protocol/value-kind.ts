/** A kind of value on the wire: one glyph, one colour and one kind of short name everywhere. */
export type ValueKind =
  | 'password'
  | 'code'
  | 'access-token'
  | 'id-token'
  | 'refresh-token'
  | 'verifier'
  | 'challenge'
  | 'state'
  | 'nonce'
  | 'session'
