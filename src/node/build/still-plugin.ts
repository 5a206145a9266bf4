import type { Plugin } from 'vite'

/**
 * React Flow pans and zooms with D3. Our picture's view never changes (`viewport` is given and every gesture is off,
 * FlowPicture.tsx), so there is nothing to listen to: these stand in for 17 kB (gzip) that would only be carried, and
 * leave wheel and touch to the page. A use that is not foreseen here fails: the build (a missing export), or the picture.
 */
const still: Readonly<Record<string, string>> = {
  'd3-selection': `
    export const select = (node) => ({
      node: () => node,
      property: (name) => node[name],
      call(behaviour) { behaviour(this); return this },
      on(_type, ...listener) { return listener.length === 0 ? undefined : this },
    })
    export function pointer() { throw new Error('still-plugin.ts: nothing is scrolled') }`,
  'd3-zoom': `
    const view = (k, x, y) => ({
      k, x, y,
      translate: (right, down) => view(k, x + k * right, y + k * down),
      scale: (by) => view(k * by, x, y),
    })
    const settings = ['clickDistance', 'extent', 'filter', 'interpolate', 'on', 'scaleExtent', 'translateExtent', 'wheelDelta']
    export const zoomIdentity = view(1, 0, 0)
    export const zoomTransform = (node) => node.__zoom
    export function zoom() {
      const behaviour = (selection) => { selection.node().__zoom = zoomIdentity }
      for (const name of settings) behaviour[name] = () => behaviour
      behaviour.constrain = () => (transform) => transform
      behaviour.transform = (selection, transform) => { selection.node().__zoom = transform }
      return behaviour
    }`,
  // Nothing can be dragged (`nodesDraggable` is off), and then React Flow makes no drag behaviour.
  'd3-drag': `
    export function drag() { throw new Error('still-plugin.ts: nothing can be dragged') }`,
  'd3-interpolate': `
    export const interpolate = (_from, to) => () => to
    export const interpolateZoom = interpolate`,
}

export function stillPlugin(): Plugin {
  return {
    name: 'tokenwalk:still',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      Object.hasOwn(still, id) && /[\\/]@xyflow[\\/]/.test(importer ?? '')
        ? { id: `\0still:${id}`, moduleSideEffects: true }
        : null,
    load: (id) => (id.startsWith('\0still:') ? (still[id.slice('\0still:'.length)] ?? null) : null),
  }
}
