/**
 * How the built scripts are cut. React and use-sync-external-store stay together in one chunk that every page
 * loads; React Flow and what only it needs are one chunk of their own, which only a lazy import fetches.
 * (A group for React Flow alone would pull use-sync-external-store along, and then every page would load it all.)
 */
export const chunks = [
  {
    name: 'react',
    priority: 2,
    test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store)[\\/]|rolldown[\\/]runtime|vite[\\/]preload-helper/,
  },
  {
    name: 'react-flow',
    priority: 1,
    test: /[\\/]node_modules[\\/](?:@xyflow|zustand|classcat|d3-[a-z]+)[\\/]|still:d3-/,
  },
]
