import { Suspense } from 'react'
import { Redirect, Route, Router, Switch, useSearchParams } from 'wouter'
import { inFile } from '#pages/address/edition.ts'
import { hrefOf } from '#pages/address/here.ts'
import { useFileLocation } from '#pages/address/use-file-location.ts'
import { comparePage } from '#pages/compare/lazy.ts'
import { conceptPageOf } from '#pages/concept/lazy.ts'
import { flowPage } from '#pages/flow/lazy.ts'
import { WaitingFlow } from '#pages/flow/WaitingFlow.tsx'
import { glossaryPage } from '#pages/glossary/lazy.ts'
import { homePage } from '#pages/home/lazy.ts'
import { LazyPage } from '#pages/lazy-page.ts'
import { isOfLesson } from '#pages/lesson/is-of-lesson.ts'
import { lessonEditor, lessonIndex, lessonPage, lessonPresentPage, setPage } from '#pages/lesson/lazy.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { presentIndex, presentPage } from '#pages/present/lazy.ts'
import { sheetAt } from '#pages/print/lazy.ts'
import { progressPage } from '#pages/progress/lazy.ts'
import { reviewPage } from '#pages/review/lazy.ts'
import { SearchHost } from '#pages/search/SearchHost.tsx'
import { refusalPage } from '#pages/variants/lazy.ts'
import { refusalOf } from '#pages/variants/refusals.ts'
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
          <Route path="/compare/openid">
            <Suspense>
              <LazyPage page={comparePage} props={{}} />
            </Suspense>
          </Route>
          {/* Each pair has a page that the build writes, for readers without scripts. */}
          <Route path="/compare/openid/:pair">
            {({ pair }) => <Redirect to={`/compare/openid?pair=${encodeURIComponent(pair)}`} replace />}
          </Route>
          <Route path="/concept/:id">{({ id }) => <Concept key={id} id={id} />}</Route>
          <Route path="/present">
            <Suspense>
              <LazyPage page={presentIndex} props={{}} />
            </Suspense>
          </Route>
          <Route path="/present/:id">{({ id }) => <Present id={id} />}</Route>
          <Route path="/lesson">
            <Suspense>
              <LazyPage page={lessonIndex} props={{}} />
            </Suspense>
          </Route>
          <Route path="/lesson/edit">
            <Suspense>
              <LazyPage page={lessonEditor} props={{}} />
            </Suspense>
          </Route>
          <Route path="/lesson/:id">
            {({ id }) => (
              <Suspense>
                <LazyPage page={lessonPage} props={{ id }} />
              </Suspense>
            )}
          </Route>
          <Route path="/set/:line?">
            {({ line }) => (
              <Suspense>
                <LazyPage page={setPage} props={{ line }} />
              </Suspense>
            )}
          </Route>
          <Route path="/print/*?">{({ '*': rest }) => <Printed key={rest} rest={rest ?? ''} />}</Route>
          <Route path="/glossary">
            <Suspense>
              <LazyPage page={glossaryPage} props={{}} />
            </Suspense>
          </Route>
          <Route path="/progress">
            <Suspense>
              <LazyPage page={progressPage} props={{}} />
            </Suspense>
          </Route>
          <Route path="/review">
            <Suspense>
              <LazyPage page={reviewPage} props={{}} />
            </Suspense>
          </Route>
          <Route>
            <NotFoundPage />
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

/** What is presented, alone or as a part of a lesson. */
function Present({ id }: { id: string }) {
  const [params] = useSearchParams()
  const page = isOfLesson(id, params) ? lessonPresentPage : presentPage
  return (
    <Suspense>
      <LazyPage page={page} props={{ id }} />
    </Suspense>
  )
}

/** A sheet of paper, or the list of all. */
function Printed({ rest }: { rest: string }) {
  return (
    <Suspense>
      <LazyPage {...sheetAt(rest)} />
    </Suspense>
  )
}

function Concept({ id }: { id: string }) {
  const page = conceptPageOf(id)
  return page ? (
    <Suspense>
      <LazyPage page={page} props={{}} />
    </Suspense>
  ) : (
    <NotFoundPage />
  )
}
