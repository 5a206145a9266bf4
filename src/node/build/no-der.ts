// Stands in for the DER codec of noble's curves in what browsers load: an ES256 signature is its two numbers side by side
// (RFC 7518 3.4), and DER is refused before it could be read.

/** What noble throws at a bad DER signature. */
export class DERErr extends Error {}

function refuse(): never {
  throw new DERErr('no DER here: an ES256 signature is two numbers (RFC 7518 3.4)')
}

/** The codec, as far as noble asks for it. */
export const DER = { Err: DERErr, toSig: refuse, hexFromSig: refuse }
