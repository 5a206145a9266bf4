import type { KeyPair } from '#protocol/es256.ts'

// Demo keys, made for this page and published with it: they guard nothing. Fixed, so that a link replays the same bytes,
// and with their public half written out, so that nothing has to be computed before the first signature.

export const skyidKey: KeyPair = {
  public: {
    kty: 'EC',
    crv: 'P-256',
    x: '8gqEoN-iRGu3dIkQ6ZBsquVW02LUC-sfmzCORBmHxY8',
    y: 'f1f_-jiteODqx8-HEmP9yl6D_4fXWke-tsfLvgQKhAY',
    kid: 'sky-2026',
    use: 'sig',
    alg: 'ES256',
  },
  d: 'sG7GkXNgnAPZzTMnFMKC9Gtu5VrE7UyY7uVymQFIWP8',
}

export const otherIssuerKey: KeyPair = {
  public: {
    kty: 'EC',
    crv: 'P-256',
    x: 'jgbtRoju3-HzQNChqKh6rCeTdiIufbrpUasjPf6fXVI',
    y: '7WThF7dvT41A_le0YiJtdXMbOPM__To4y-y4Y0hJK2s',
    kid: 'other-2026',
    use: 'sig',
    alg: 'ES256',
  },
  d: 'eXgSl_xyBO-wiW6WL1OkcjQrZJDHr6-ia3vaFWYSil8',
}
