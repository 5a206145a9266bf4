import { type ComponentType, createElement, lazy, useState } from 'react'

let here: ComponentType | undefined

async function loadPage(): Promise<{ default: ComponentType }> {
  const { HomePage } = await import('./HomePage.tsx')
  here = HomePage
  return { default: HomePage }
}

const Lazy = lazy(loadPage)

/** The front page, apart from the entry: a flow's page carries none of it. Drawn at once where it was loaded before. */
export function LazyHomePage() {
  const [Page] = useState<ComponentType>(() => here ?? Lazy)
  return createElement(Page)
}

/** Loads the front page before it is drawn. */
export function warmHomePage(): Promise<unknown> {
  return loadPage()
}
