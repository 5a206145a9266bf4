/** One page that the build writes as a file of its own, so that any static host answers its address. */
export interface Route {
  /** From the site's root, without a slash at the end: '/', '/flow/pkce-login/step/3'. */
  path: string
  title: string
  description: string
  /** Source files (parts of their paths) whose chunks this page shall fetch at once, before any script runs. */
  preload: readonly string[]
}

/** What the build wants to know of a flow. */
export interface FlowSummary {
  id: string
  name: string
  description: string
  steps: readonly { n: number; title: string; caption: string }[]
}

const site = 'Tokenwalk'

const home: Route = {
  path: '/',
  title: `${site} – learn OAuth by running it`,
  description:
    'Walk OAuth and OpenID Connect one real message at a time: an authorization server, an API, the apps and the browser all run inside this tab.',
  preload: [],
}

const notFound: Route = {
  path: '/404',
  title: `Not found – ${site}`,
  description: 'There is no page at this address.',
  preload: [],
}

/** The page of a flow, and one page for each of its steps. */
function flowRoutes(flow: FlowSummary): Route[] {
  const path = `/flow/${flow.id}`
  const preload = [
    `src/flows/${flow.id}/`,
    'src/pages/flow',
    'src/pages/Flow',
    'src/diagram/',
    '@xyflow/react',
  ]
  const total = flow.steps.length
  return [
    { path, title: `${flow.name} – ${site}`, description: flow.description, preload },
    ...flow.steps.map(({ n, title, caption }) => ({
      path: `${path}/step/${n}`,
      title: `${n}. ${title} – ${flow.name} – ${site}`,
      description: `Step ${n} of ${total}: ${caption}`,
      preload,
    })),
  ]
}

export function siteRoutes(flows: readonly FlowSummary[]): { routes: Route[]; notFound: Route } {
  return { routes: [home, ...flows.flatMap(flowRoutes)], notFound }
}
