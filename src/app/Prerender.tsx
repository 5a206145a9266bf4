import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { ChooseFlowPage } from '#pages/concept/choose-flow/ChooseFlowPage.tsx'
import { say as sayOfChoice } from '#pages/concept/choose-flow/say.ts'
import { WaitingFlow } from '#pages/flow/WaitingFlow.tsx'
import { HomePage } from '#pages/home/HomePage.tsx'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { ProgressPage } from '#pages/progress/ProgressPage.tsx'
import { say as sayOfProgress } from '#pages/progress/say.ts'
import { RefusalPage } from '#pages/variants/RefusalPage.tsx'
import { refusalWords } from '#pages/variants/refusals.en.ts'
import { refusalIndex } from '#pages/variants/refusals.ts'

const read = [
  {
    path: '/concept/choose-flow',
    title: sayOfChoice('title'),
    description: sayOfChoice('lead'),
    file: 'src/pages/concept/choose-flow/ChooseFlowPage.tsx',
    body: <ChooseFlowPage />,
  },
  {
    path: '/progress',
    title: sayOfProgress('title'),
    description: sayOfProgress('lead'),
    file: 'src/pages/progress/ProgressPage.tsx',
    body: <ProgressPage />,
  },
  ...refusalIndex.map(({ id, name, variant }) => ({
    path: `/flow/${id}`,
    title: `${name}, ${variant}`,
    description: refusalWords[id]?.lead ?? '',
    file: 'src/pages/variants/RefusalPage.tsx',
    body: <RefusalPage id={id} />,
  })),
]

/** The pages that are neither home nor a flow: for each of them the build writes a file. */
export const pages = read.map(({ body: _, ...page }) => page)

/**
 * What the build writes into a page's root, so that something true stands there before any script has run: the page
 * itself; of a flow its name and steps, just where the page will have them. `path` without the base.
 */
export function prerender(path: string, base: string): string {
  return renderToString(
    <Router base={base} ssrPath={`${base}${path}`}>
      {bodyOf(path)}
    </Router>,
  )
}

function bodyOf(path: string) {
  const page = read.find((one) => one.path === path)
  if (page) return page.body
  const flow = /^\/flow\/([^/]+)/.exec(path)?.[1]
  if (flow) return <WaitingFlow id={flow} />
  return path === '/' ? <HomePage /> : <NotFoundPage />
}
