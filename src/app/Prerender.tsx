import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { WaitingFlow } from '#pages/flow/WaitingFlow.tsx'
import { HomePage } from '#pages/home/HomePage.tsx'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'

/**
 * What the build writes into a page's root, so that something true stands there before any script has run: the home
 * page itself; of a flow its name and steps, just where the page will have them. `path` without the base.
 */
export function prerender(path: string, base: string): string {
  const flow = /^\/flow\/([^/]+)/.exec(path)?.[1]
  const page = flow ? <WaitingFlow id={flow} /> : path === '/' ? <HomePage /> : <NotFoundPage />
  return renderToString(
    <Router base={base} ssrPath={`${base}${path}`}>
      {page}
    </Router>,
  )
}
