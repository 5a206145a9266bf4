import { authorize } from '#servers/authorization/endpoints/authorize.ts'
import { showConsent, takeConsent } from '#servers/authorization/endpoints/consent.ts'
import { redeemCode } from '#servers/authorization/endpoints/grants/code.ts'
import { showLogin, takeLogin } from '#servers/authorization/endpoints/login.ts'
import { jwks, metadata } from '#servers/authorization/endpoints/metadata.ts'
import { token } from '#servers/authorization/endpoints/token.ts'
import { userinfo } from '#servers/authorization/endpoints/userinfo.ts'
import type { ServerPart } from '#servers/authorization/part.ts'

/** What every server here is: a login by code, with PKCE and an ID token (RFC 6749 4.1, OpenID Connect Core 3.1). */
export const core: ServerPart = {
  open: {
    '/.well-known/openid-configuration': { GET: metadata },
    '/.well-known/oauth-authorization-server': { GET: metadata },
    '/jwks': { GET: jwks },
    // Also what is no POST gets there: its own check says so.
    '/token': { POST: token, '*': token },
    '/userinfo': { GET: userinfo, POST: userinfo },
  },
  closed: {
    '/authorize': { GET: authorize, POST: authorize },
    '/login': { GET: showLogin, POST: takeLogin },
    '/consent': { GET: showConsent, POST: takeConsent },
  },
  grants: { authorization_code: { redeem: redeemCode } },
}
