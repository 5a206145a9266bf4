import { Handle, type NodeProps, Position } from '@xyflow/react'
import { memo } from 'react'
import type { LifelineNode } from './graph.ts'
import { lifelineColour } from './lifeline.ts'

/** A participant's lifeline as React Flow's node. */
export const LifelineView = memo(function LifelineView({ data, width, height }: NodeProps<LifelineNode>) {
  return (
    <div style={{ inlineSize: width, blockSize: height, background: lifelineColour(data.role) }}>
      <Handle type="source" position={Position.Top} isConnectable={false} />
      <Handle type="target" position={Position.Top} isConnectable={false} />
    </div>
  )
})
