import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { pageOf } from '#pages/compare/address.ts'
import { CompareFrame } from '#pages/compare/CompareFrame.tsx'
import { type Pair, pairs } from '#pages/compare/pairs.ts'
import { RowTitles } from '#pages/compare/RowTitles.tsx'
import { say as sayOfCompare } from '#pages/compare/say.ts'
import { AuthnAuthzPage } from '#pages/concept/authn-authz/AuthnAuthzPage.tsx'
import { ChooseFlowPage } from '#pages/concept/choose-flow/ChooseFlowPage.tsx'
import { ClientTypesPage } from '#pages/concept/client-types/ClientTypesPage.tsx'
import { concepts } from '#pages/concept/concepts.en.ts'
import { type ConceptId, conceptIndex, conceptPath } from '#pages/concept/concepts.ts'
import { ExamplesPage } from '#pages/concept/examples/ExamplesPage.tsx'
import { HistoryPage } from '#pages/concept/history/HistoryPage.tsx'
import { KerberosPage } from '#pages/concept/kerberos/KerberosPage.tsx'
import { OpenIdPage } from '#pages/concept/openid/OpenIdPage.tsx'
import { WhatIsOAuthPage } from '#pages/concept/what-is-oauth/WhatIsOAuthPage.tsx'
import { OpeningWords } from '#pages/flow/OpeningWords.tsx'
import { WaitingFlow } from '#pages/flow/WaitingFlow.tsx'
import { GlossaryPage } from '#pages/glossary/GlossaryPage.tsx'
import { say as sayOfGlossary } from '#pages/glossary/say.ts'
import { HomePage } from '#pages/home/HomePage.tsx'
import { builtPages as lessonPages } from '#pages/lesson/BuiltPages.tsx'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { builtPages as presentPages } from '#pages/present/BuiltPages.tsx'
import { builtPages as printedPages } from '#pages/print/BuiltPages.tsx'
import { ProgressPage } from '#pages/progress/ProgressPage.tsx'
import { say as sayOfProgress } from '#pages/progress/say.ts'
import { flows } from '#pages/reading/flows.ts'
import { ReadFlow } from '#pages/reading/ReadFlow.tsx'
import { nameOf, ReadPair } from '#pages/reading/ReadPair.tsx'
import { say as sayOfReading } from '#pages/reading/say.ts'
import { ReviewPage } from '#pages/review/ReviewPage.tsx'
import { say as sayOfReview } from '#pages/review/say.ts'
import { RefusalPage } from '#pages/variants/RefusalPage.tsx'
import { refusalWords } from '#pages/variants/refusals.en.ts'
import { refusalIndex } from '#pages/variants/refusals.ts'

const conceptBodies: Readonly<Record<ConceptId, { file: string; body: ReactNode }>> = {
  'authn-authz': { file: 'src/pages/concept/authn-authz/AuthnAuthzPage.tsx', body: <AuthnAuthzPage /> },
  'client-types': { file: 'src/pages/concept/client-types/ClientTypesPage.tsx', body: <ClientTypesPage /> },
  'what-is-oauth': { file: 'src/pages/concept/what-is-oauth/WhatIsOAuthPage.tsx', body: <WhatIsOAuthPage /> },
  examples: { file: 'src/pages/concept/examples/ExamplesPage.tsx', body: <ExamplesPage /> },
  kerberos: { file: 'src/pages/concept/kerberos/KerberosPage.tsx', body: <KerberosPage /> },
  openid: { file: 'src/pages/concept/openid/OpenIdPage.tsx', body: <OpenIdPage /> },
  history: { file: 'src/pages/concept/history/HistoryPage.tsx', body: <HistoryPage /> },
  'choose-flow': {
    file: 'src/pages/concept/choose-flow/ChooseFlowPage.tsx',
    body: <ChooseFlowPage />,
  },
}

/** Title and description of a pair's page; the first pair's are those of the comparison. */
function wordsOf(pair: Pair) {
  return pair.id === pairs[0].id
    ? { title: sayOfCompare('title'), description: sayOfCompare('lead') }
    : {
        title: sayOfReading('pair-title', { pair: nameOf(pair) }),
        description: sayOfReading('pair-lead', { pair: nameOf(pair) }),
      }
}

const read = [
  ...pairs.map((pair) => ({
    path: pageOf(pair),
    ...wordsOf(pair),
    file: 'src/pages/compare/ComparePage.tsx',
    body: (
      <CompareFrame pair={pair}>
        <div className="noscript:hidden">
          <RowTitles pair={pair} />
        </div>
        <noscript>
          <ReadPair pair={pair} />
        </noscript>
      </CompareFrame>
    ),
  })),
  ...conceptIndex.map((id) => ({
    path: conceptPath(id),
    title: concepts[id].title,
    description: concepts[id].lead,
    ...conceptBodies[id],
  })),
  {
    path: '/glossary',
    title: sayOfGlossary('title'),
    description: sayOfGlossary('lead'),
    file: 'src/pages/glossary/GlossaryPage.tsx',
    body: <GlossaryPage />,
  },
  {
    path: '/progress',
    title: sayOfProgress('title'),
    description: sayOfProgress('lead'),
    file: 'src/pages/progress/ProgressPage.tsx',
    body: <ProgressPage />,
  },
  {
    path: '/review',
    title: sayOfReview('title'),
    description: sayOfReview('lead'),
    file: 'src/pages/review/ReviewPage.tsx',
    body: <ReviewPage />,
  },
  ...presentPages,
  ...lessonPages,
  ...printedPages,
  ...refusalIndex.map(({ id, name, variant }) => ({
    path: `/flow/${id}`,
    title: `${name}, ${variant}`,
    description: refusalWords[id]?.lead ?? '',
    file: 'src/pages/variants/RefusalPage.tsx',
    body: <RefusalPage id={id} />,
  })),
]

export { preview } from '#pages/preview/preview.ts'

/** The pages that are neither home nor a flow: for each of them the build writes a file. */
export const pages = read.map(({ body: _, ...page }) => page)

/**
 * What the build writes into a page's root, so that something true stands there before any script has run: the page
 * itself; of a flow its name and what the step says, where the page will have them. What only readers without scripts
 * need is in <noscript>: to others it is no part of the page, so it costs no layout and nothing jumps. `path` without
 * the base.
 */
export function prerender(path: string, base: string): string {
  const html = renderToString(
    <Router base={base} ssrPath={`${base}${path}`}>
      <noscript>
        <p className="bg-wash px-5 py-2 text-[14px]">{sayOfReading('no-scripts')}</p>
      </noscript>
      {bodyOf(path)}
    </Router>,
  )
  return html.replace(/<(input|textarea|select|button)\b[^>]*/g, closed)
}

/**
 * A form's field of a page whose scripts are still to come takes nothing: it would be lost with the field. A button,
 * which looks as it will look, says that it does nothing yet.
 */
function closed(control: string, kind: string): string {
  const typed =
    kind === 'textarea' || (kind === 'input' && !/ type="(?:checkbox|radio|file|range)"/.test(control))
  const how = kind === 'button' ? ' aria-disabled="true"' : typed ? ' readonly=""' : ' disabled=""'
  return control.includes(how) ? control : control.replace(/\/?$/, how)
}

function bodyOf(path: string) {
  const page = read.find((one) => one.path === path)
  if (page) return page.body
  const [, id, asked] = /^\/flow\/([^/]+)(?:\/step\/(\d+))?$/.exec(path) ?? []
  const flow = flows.get(id ?? '')
  // Before the first message the page of a flow shows its first step.
  const step = Number(asked ?? 1)
  if (id && flow)
    return (
      <>
        <div className="noscript:hidden">
          <WaitingFlow id={id} article={flow.content.steps[step]?.article !== undefined}>
            <OpeningWords flow={flow} step={step} />
          </WaitingFlow>
        </div>
        <noscript>
          <ReadFlow flow={flow} step={Number(asked ?? 0)} />
        </noscript>
      </>
    )
  return path === '/' ? <HomePage /> : <NotFoundPage />
}
