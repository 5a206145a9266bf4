/** One page that the build writes as a file of its own, so that any static host answers its address. */
export interface Route {
  /** From the site's root, without a slash at the end: '/', '/flow/pkce-login/step/3'. */
  path: string
  title: string
  description: string
  /** What this page shall fetch at once, before any script runs; what is needed first stands first. */
  preload: readonly Preload[]
}

/** A source file (the end of its path) whose chunk is wanted, on a screen of this kind. */
export interface Preload {
  file: string
  media?: string
  /** After all the rest: nothing waits for it. */
  late?: true
}

/** What the build wants to know of a flow. */
export interface FlowSummary {
  id: string
  /** With what it is for: no two flows have the same. */
  name: string
  description: string
  steps: readonly { n: number; title: string; caption: string }[]
}

const site = 'Tokenwalk'

/** As in pages/flow/layouts.ts. */
const wideScreen = '(min-width: 1024px)'

/** A page that is read rather than walked, as src/app/Prerender.tsx lists them. */
export interface ReadPage {
  path: string
  title: string
  description: string
  /** The source file of the page. */
  file: string
}

const home: Route = {
  path: '/',
  title: `${site} – learn OAuth by running it`,
  description:
    'Walk OAuth and OpenID Connect one real message at a time: an authorization server, an API, the apps and the browser all run inside this tab.',
  preload: [{ file: 'src/pages/home/HomePage.tsx' }],
}

/** What leads to every page that is neither home nor a flow. */
const toOthers: readonly Preload[] = [{ file: 'src/app/OtherPages.tsx' }, { file: 'src/app/warm-other.ts' }]

const notFound: Route = {
  path: '/404',
  title: `Not found – ${site}`,
  description: 'There is no page at this address.',
  preload: toOthers,
}

/** The page of a flow, and one page for each of its steps. */
function flowRoutes(flow: FlowSummary): Route[] {
  const path = `/flow/${flow.id}`
  const preload: readonly Preload[] = [
    { file: 'src/pages/flow/FlowPage.tsx' },
    { file: `src/flows/${flow.id}/index.ts` },
    { file: 'src/pages/flow/WideLayout.tsx', media: wideScreen },
    { file: 'src/pages/flow/PhoneLayout.tsx', media: `not all and ${wideScreen}` },
    { file: 'src/pages/flow/SidePanel.tsx', late: true },
  ]
  const total = flow.steps.length
  return [
    { path, title: `${flow.name} – ${site}`, description: flow.description, preload },
    ...flow.steps.map(({ n, title, caption }) => ({
      path: `${path}/step/${n}`,
      title: `${n}. ${title} – ${flow.name} – ${site}`,
      description: `${flow.name}. Step ${n} of ${total}: ${caption}`,
      preload,
    })),
  ]
}

export function siteRoutes(
  flows: readonly FlowSummary[],
  pages: readonly ReadPage[],
): { routes: Route[]; notFound: Route } {
  const read = pages.map(({ file, title, ...page }) => ({
    ...page,
    title: `${title} – ${site}`,
    // The page of a variant that a flow does not have stands where flows stand.
    preload: page.path.startsWith('/flow/') ? [{ file }] : [...toOthers, { file }],
  }))
  return { routes: [home, ...flows.flatMap(flowRoutes), ...read], notFound }
}
