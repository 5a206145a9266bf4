import { Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { LazyFlowPage } from '#pages/flow/lazy.ts'
import { WaitingFlow } from '#pages/flow/WaitingFlow.tsx'
import { LazyHomePage } from '#pages/home/lazy.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { PageBoundary } from './PageBoundary.tsx'

/** The shell: which page stands at which address. `base` is the site's folder, without a slash at its end. */
export function App({ base }: { base: string }) {
  return (
    <PageBoundary home={`${base}/`}>
      <Router base={base}>
        <Switch>
          <Route path="/">
            <Suspense>
              <LazyHomePage />
            </Suspense>
          </Route>
          {/* One route for all steps: a step is no new page, so nothing is built anew. */}
          <Route path="/flow/:id/*?">
            {({ id, '*': rest }) => (
              <Suspense fallback={<WaitingFlow id={id} />}>
                <LazyFlowPage key={id} id={id} rest={rest ?? ''} />
              </Suspense>
            )}
          </Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Router>
    </PageBoundary>
  )
}
