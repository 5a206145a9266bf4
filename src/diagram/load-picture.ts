/** Starts to load React Flow's picture, the heaviest part of a flow's page: call it before the first render of a flow link. */
export function loadPicture() {
  return import('./FlowPicture.tsx')
}
