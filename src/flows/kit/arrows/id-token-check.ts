import type { IdTokenCheckArrows } from '#flows/kit/parts/id-token-check.ts'

interface Checker {
  /** The participant that checks, and how it reaches the server's keys. */
  by: string
  channel: 'back' | 'direct'
  step: number
}

/** The arrows of an ID token that is checked with the keys of its issuer (OpenID Connect Core 3.1.3.7, 10.1). */
export function idTokenCheckArrows({ by, channel, step }: Checker) {
  return {
    fetchingKeys: {
      step,
      message: 'jwks',
      from: by,
      to: 'skyid',
      channel,
      label: 'GET /jwks',
      specs: ['rfc7517#5', 'oidc-core#10.1'],
      minor: true,
    },
    checkingIdToken: {
      step,
      from: by,
      to: by,
      channel: 'local',
      label: 'checks the ID token',
      about: 'CK-IDT-ISS',
      specs: ['oidc-core#3.1.3.7'],
    },
  } as const satisfies IdTokenCheckArrows
}
