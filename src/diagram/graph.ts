import { type Edge, type Node, Position } from '@xyflow/react'
import type { Role } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'
import type { Picture } from './layout.ts'
import { lifelineWidth } from './lifeline.ts'
import type { Placed } from './place.ts'

export type LifelineNode = Node<{ role: Role }, 'lifeline'>
export type MessageEdge = Edge<{ placed: Placed; state: ArrowView['state']; current: boolean }, 'message'>

/**
 * The lifelines as nodes, size and handles given, so that React Flow draws before it has measured. One handle for each
 * direction is enough to hang all messages on: their heights are the layout's, not React Flow's.
 */
export function nodesOf({ columns }: Picture, height: number, scale: number): LifelineNode[] {
  const size = { width: Math.round(lifelineWidth * scale), height: Math.round(height) }
  return columns.map(({ id, role, x }) => ({
    id,
    type: 'lifeline',
    position: { x: x - size.width / 2, y: 0 },
    ...size,
    measured: size,
    data: { role },
    handles: (['source', 'target'] as const).map((type) => ({
      type,
      position: Position.Top,
      x: size.width / 2,
      y: 0,
    })),
  }))
}

/** The messages as edges, each hung on its two lifelines; above the nodes, as ink is. */
export function edgesOf({ placed }: Picture, arrows: readonly ArrowView[], current: number): MessageEdge[] {
  const states = new Map(arrows.map(({ key, state }) => [key, state]))
  return placed.map((place) => ({
    id: place.message.key,
    type: 'message',
    // Whoever has no column has no node either: React Flow only needs to know where the edge belongs.
    source: place.outside ? place.message.to : place.message.from,
    target: place.message.to,
    zIndex: 1,
    data: {
      placed: place,
      state: states.get(place.message.key) ?? 'ghost',
      current: place.message.step === current,
    },
  }))
}
