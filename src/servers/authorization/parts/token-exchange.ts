import { exchangeGrant } from '#servers/authorization/checks/exchange-grant.ts'
import { exchange } from '#servers/authorization/endpoints/grants/exchange.ts'
import type { ServerPart } from '#servers/authorization/part.ts'
import { isPublic } from '#servers/authorization/types.ts'

/** Another token out of one (RFC 8693). */
export const tokenExchange: ServerPart = {
  grants: {
    [exchangeGrant]: {
      redeem: exchange,
      // An exchange gives nothing that the client does not hold already: every confidential client may try.
      mayUse: (client) => !isPublic(client),
      // It may name several (2.1).
      repeatable: ['audience'],
    },
  },
}
