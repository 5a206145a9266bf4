import type { ConceptId } from './concepts.ts'

const sideBySide = { href: '/compare/openid', text: 'See both run side by side' } as const

/** Where one goes on from an idea to what runs, of the pages that have no such link in their own text. */
export const onward: Readonly<Partial<Record<ConceptId, { href: string; text: string }>>> = {
  'what-is-oauth': { href: '/flow/auth-code-api', text: 'Walk it: PaperKite asks for Lina’s photos' },
  'authn-authz': sideBySide,
  openid: sideBySide,
  'client-types': { href: '/flow/pkce-login', text: 'Walk a login of an app without a secret' },
  kerberos: { href: '/flow/auth-code-api', text: 'Walk it: an app acts for Lina' },
}
