import { Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { inFile } from '#pages/address/edition.ts'
import { hrefOf } from '#pages/address/here.ts'
import { useFileLocation } from '#pages/address/use-file-location.ts'
import { flowPage } from '#pages/flow/lazy.ts'
import { WaitingFlow } from '#pages/flow/WaitingFlow.tsx'
import { homePage } from '#pages/home/lazy.ts'
import { LazyPage } from '#pages/lazy-page.ts'
import { SearchHost } from '#pages/search/SearchHost.tsx'
import { refusalPage } from '#pages/variants/lazy.ts'
import { refusalOf } from '#pages/variants/refusals.ts'
import { otherPages } from './other-pages.ts'
import { PageBoundary } from './PageBoundary.tsx'

/** The file keeps its routes behind the `#`. */
const router = inFile ? { hook: useFileLocation } : {}

/** The shell: which page stands at which address. `base` is the site's folder, without a slash at its end. */
export function App({ base }: { base: string }) {
  return (
    <PageBoundary home={hrefOf('/')}>
      <Router base={base} {...router}>
        <Switch>
          <Route path="/">
            <Suspense>
              <LazyPage page={homePage} props={{}} />
            </Suspense>
          </Route>
          {/* One route for all steps: a step is no new page, so nothing is built anew. */}
          <Route path="/flow/:id/*?">
            {({ id, '*': rest }) => <Flow key={id} id={id} rest={rest ?? ''} />}
          </Route>
          <Route>
            <Suspense>
              <LazyPage page={otherPages} props={{}} />
            </Suspense>
          </Route>
        </Switch>
        <SearchHost />
      </Router>
    </PageBoundary>
  )
}

/** A flow, or the page of a variant that has none. */
function Flow({ id, rest }: { id: string; rest: string }) {
  const refused = rest === '' && refusalOf(id) !== undefined
  return refused ? (
    <Suspense>
      <LazyPage page={refusalPage} props={{ id }} />
    </Suspense>
  ) : (
    <Suspense fallback={<WaitingFlow id={id} />}>
      <LazyPage page={flowPage} props={{ id, rest }} />
    </Suspense>
  )
}
