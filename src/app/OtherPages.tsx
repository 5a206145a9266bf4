import { Suspense } from 'react'
import { Redirect, Route, Switch, useSearchParams } from 'wouter'
import { comparePage } from '#pages/compare/lazy.ts'
import { conceptPageOf } from '#pages/concept/lazy.ts'
import { glossaryPage } from '#pages/glossary/lazy.ts'
import { LazyPage } from '#pages/lazy-page.ts'
import { isOfLesson } from '#pages/lesson/is-of-lesson.ts'
import { lessonEditor, lessonIndex, lessonPage, lessonPresentPage, setPage } from '#pages/lesson/lazy.ts'
import { NotFoundPage } from '#pages/not-found/NotFoundPage.tsx'
import { presentIndex, presentPage } from '#pages/present/lazy.ts'
import { sheetAt } from '#pages/print/lazy.ts'
import { progressPage } from '#pages/progress/lazy.ts'
import { reviewPage } from '#pages/review/lazy.ts'

/** The pages that are neither home nor a flow: what leads to them is in nobody else's way. */
export function OtherPages() {
  return (
    <Switch>
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
