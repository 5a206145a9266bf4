import { lazyPage } from '#pages/lazy-page.ts'
import type { ConceptId } from './concepts.ts'

/** Each concept page in a chunk of its own. */
const conceptPages: Readonly<Record<ConceptId, ReturnType<typeof lazyPage>>> = {
  'authn-authz': lazyPage(async () => (await import('./authn-authz/AuthnAuthzPage.tsx')).AuthnAuthzPage),
  'client-types': lazyPage(async () => (await import('./client-types/ClientTypesPage.tsx')).ClientTypesPage),
  'what-is-oauth': lazyPage(
    async () => (await import('./what-is-oauth/WhatIsOAuthPage.tsx')).WhatIsOAuthPage,
  ),
  examples: lazyPage(async () => (await import('./examples/ExamplesPage.tsx')).ExamplesPage),
  kerberos: lazyPage(async () => (await import('./kerberos/KerberosPage.tsx')).KerberosPage),
  openid: lazyPage(async () => (await import('./openid/OpenIdPage.tsx')).OpenIdPage),
  history: lazyPage(async () => (await import('./history/HistoryPage.tsx')).HistoryPage),
  'choose-flow': lazyPage(async () => (await import('./choose-flow/ChooseFlowPage.tsx')).ChooseFlowPage),
}

/** The page of an id as it stands in an address; undefined where there is none. */
export function conceptPageOf(id: string): ReturnType<typeof lazyPage> | undefined {
  return Object.hasOwn(conceptPages, id) ? conceptPages[id as ConceptId] : undefined
}
