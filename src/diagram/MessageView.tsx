import type { EdgeProps } from '@xyflow/react'
import { Arrow } from './Arrow.tsx'
import type { MessageEdge } from './graph.ts'

/** A message as React Flow's edge. */
export function MessageView({ data }: EdgeProps<MessageEdge>) {
  return data && <Arrow placed={data.placed} state={data.state} current={data.current} />
}
