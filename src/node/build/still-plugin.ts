import type { Plugin } from 'vite'

/**
 * React Flow brings D3's transitions to glide to another view. Our picture's view never changes (`viewport` is given,
 * FlowPicture.tsx), so there is no transition to run and none to interrupt: these stand in for 10 kB (gzip) that would
 * only be carried. A use that is not foreseen here fails the build (a missing export) or jumps instead of gliding.
 */
const still: Readonly<Record<string, string>> = {
  'd3-transition': `
    import { selection } from 'd3-selection'
    export function interrupt() {}
    selection.prototype.interrupt = function () { return this }`,
  // Nothing can be dragged (`nodesDraggable` is off), and then React Flow makes no drag behaviour.
  'd3-drag': `
    export function drag() { throw new Error('still-plugin.ts: nothing can be dragged') }
    export function dragDisable() {}
    export function dragEnable() {}`,
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
      Object.hasOwn(still, id) && /[\\/](@xyflow|d3-zoom)[\\/]/.test(importer ?? '')
        ? { id: `\0still:${id}`, moduleSideEffects: true }
        : null,
    load: (id) => (id.startsWith('\0still:') ? (still[id.slice('\0still:'.length)] ?? null) : null),
  }
}
