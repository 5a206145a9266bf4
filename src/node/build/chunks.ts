/**
 * How the built scripts are cut. React and use-sync-external-store stay together in one chunk that every page
 * loads; React Flow and what only it needs are one chunk of their own, which only a lazy import fetches.
 * (A group for React Flow alone would pull use-sync-external-store along, and then every page would load it all.)
 * What the flow page and a flow share, xstate above all, is one chunk too: a browser asks for six files at a time, and
 * whatever a first paint waits for has to be among them.
 */
export const chunks = [
  { name: 'shell', priority: 3, tags: ['$initial' as const] },
  {
    name: 'react-flow',
    priority: 2,
    test: /[\\/]node_modules[\\/](?:@xyflow|zustand|classcat|d3-[a-z]+)[\\/]|still:d3-/,
  },
  {
    name: 'flow',
    priority: 1,
    test: /[\\/]node_modules[\\/](?:xstate|@xstate|@noble|use-sync)[\\/]|[\\/]src[\\/](?:clients|network|protocol|servers|trace|world|panels)[\\/]|[\\/]FlowPage\.tsx/,
  },
]
