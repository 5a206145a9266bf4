import { dpopRequest } from '#servers/authorization/checks/authorize-dpop.ts'
import { clientAlgs } from '#servers/authorization/client-keys.ts'
import { listed } from '#servers/authorization/deliver.ts'
import { dpopProofs } from '#servers/authorization/dpop-proofs.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** Tokens that are bound to a key of the client (RFC 9449). */
export const dpop: ServerPart = {
  authorize: {
    parameters: { dpop_jkt: dpopRequest },
    accepted: ({ params }) => {
      const dpopJkt = params.get('dpop_jkt')
      return dpopJkt === undefined ? {} : { dpopJkt }
    },
  },
  proofs: dpopProofs,
  challenge: (config) => `DPoP ${listed({ algs: clientAlgs(config).join(' ') })}`,
  metadata: (config) => ({ dpop_signing_alg_values_supported: clientAlgs(config) }),
}
