import { comparePage } from '#pages/compare/lazy.ts'
import { conceptPageOf } from '#pages/concept/lazy.ts'
import { glossaryPage } from '#pages/glossary/lazy.ts'
import { isOfLesson } from '#pages/lesson/is-of-lesson.ts'
import { lessonEditor, lessonIndex, lessonPage, lessonPresentPage, setPage } from '#pages/lesson/lazy.ts'
import { presentIndex, warmPresentation } from '#pages/present/lazy.ts'
import { warmSheet } from '#pages/print/lazy.ts'
import { progressPage } from '#pages/progress/lazy.ts'
import { reviewPage } from '#pages/review/lazy.ts'

/** Loads the page at an address that is neither home nor a flow. `path` is without the base. */
export function warmOtherPage(path: string): Promise<unknown> {
  const concept = /^\/concept\/([^/?#]+)/.exec(path)?.[1]
  if (concept !== undefined) return conceptPageOf(concept)?.warm() ?? Promise.resolve()
  const presented = /^\/present\/([^/?#]+)/.exec(path)?.[1]
  if (presented !== undefined) {
    const lesson = isOfLesson(presented, new URLSearchParams(location.search))
    const own = lesson ? lessonPresentPage.warm() : undefined
    return presented === 'lesson'
      ? (own ?? Promise.resolve())
      : Promise.all([own, warmPresentation(presented)])
  }
  if (/^\/set(\/|$)/.test(path)) return setPage.warm()
  if (/^\/lesson\/(?!edit\/?$)[^/]/.test(path)) return lessonPage.warm()
  if (path.startsWith('/compare/openid')) return comparePage.warm()
  const printed = /^\/print(?:\/([^?#]*))?$/.exec(path)
  if (printed) return warmSheet(printed[1] ?? '')
  return pages[path.replace(/(.)\/$/, '$1')]?.warm() ?? Promise.resolve()
}

const pages: Readonly<Record<string, { warm: () => Promise<unknown> }>> = {
  '/glossary': glossaryPage,
  '/lesson': lessonIndex,
  '/lesson/edit': lessonEditor,
  '/present': presentIndex,
  '/progress': progressPage,
  '/review': reviewPage,
}
