import { content as authnAuthz } from '#pages/concept/authn-authz/content.en.ts'
import { content as clientTypes } from '#pages/concept/client-types/content.en.ts'
import type { ConceptId } from '#pages/concept/concepts.ts'
import { content as examples } from '#pages/concept/examples/content.en.ts'
import { content as kerberos } from '#pages/concept/kerberos/content.en.ts'
import { content as openid } from '#pages/concept/openid/content.en.ts'
import { content as whatIsOAuth } from '#pages/concept/what-is-oauth/content.en.ts'

/** How a concept page begins, for the room's screen; the others have their one line alone. */
export const conceptLines: Readonly<Partial<Record<ConceptId, readonly string[]>>> = {
  'what-is-oauth': whatIsOAuth.story.slice(0, 2),
  'authn-authz': authnAuthz.story.slice(0, 2),
  openid: openid.story.slice(0, 2),
  'client-types': clientTypes.story.slice(0, 2),
  examples: examples.story.slice(0, 2),
  kerberos: kerberos.story.slice(0, 2),
}
