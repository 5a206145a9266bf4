import { check } from '#protocol/check.ts'
import type { ProtocolError } from '#protocol/errors.ts'
import { type OwnIdToken, ownIdToken } from '#servers/authorization/own-id-token.ts'
import { onPage } from '#servers/authorization/refusals.ts'
import { findClient } from '#servers/authorization/registered.ts'
import type { Client, Deps } from '#servers/authorization/types.ts'
import type { Params } from './params.ts'

export interface LogoutFacts {
  params: Params
  deps: Deps
}

/** What the hint says; it may have expired (RP-Initiated Logout 2). */
function hintOf({ params, deps }: LogoutFacts): OwnIdToken | undefined {
  return ownIdToken(deps, params.get('id_token_hint'))
}

/** The client that asks: the one that the ID token was made for, or that `client_id` names. */
export function askingClient(facts: LogoutFacts): Client | undefined {
  return findClient(facts.deps, hintOf(facts)?.audience ?? facts.params.get('client_id'))
}

/** A request to log out. Every error stays on a page (RP-Initiated Logout 4). */
export const logoutRequest = [
  check<LogoutFacts, ProtocolError>(
    'CK-PARAMS-ONCE',
    'rfc6749#3.1',
    'no parameter is sent twice',
    ({ params }) => params.repeated().length === 0,
    () => onPage('This link says the same thing twice.', 'rfc6749#3.1'),
  ),
  check<LogoutFacts, ProtocolError>(
    'CK-LOGOUT-HINT',
    'oidc-rpinitiated#2',
    'id_token_hint is an ID token that this server made',
    (facts) => (facts.params.has('id_token_hint') ? hintOf(facts) !== undefined : 'skipped'),
    () => onPage('The id_token_hint of this link is not an ID token of this server.', 'oidc-rpinitiated#4'),
  ),
  check<LogoutFacts, ProtocolError>(
    'CK-LOGOUT-CLIENT',
    'oidc-rpinitiated#2',
    'client_id is the client of the ID token',
    (facts) => {
      const id = facts.params.get('client_id')
      if (id === undefined) return 'skipped'
      return { ok: askingClient(facts)?.client_id === id, saw: id, wanted: hintOf(facts)?.audience ?? '' }
    },
    () =>
      onPage(
        'The client_id of this link is unknown, or not that of its id_token_hint.',
        'oidc-rpinitiated#2',
      ),
  ),
  check<LogoutFacts, ProtocolError>(
    'CK-LOGOUT-REDIRECT',
    'oidc-rpinitiated#3',
    'post_logout_redirect_uri equals a registered one, character by character',
    (facts) => {
      const uri = facts.params.get('post_logout_redirect_uri')
      if (uri === undefined) return 'skipped'
      const registered = askingClient(facts)?.post_logout_redirect_uris ?? []
      return { ok: registered.includes(uri), saw: uri, wanted: registered.join(' or ') || '(none)' }
    },
    () =>
      onPage(
        'The post_logout_redirect_uri of this link is not registered for this app.',
        'oidc-rpinitiated#3',
      ),
  ),
]
