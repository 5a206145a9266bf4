import { ReactFlow, ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import '@xyflow/react/dist/base.css'
import type { PictureProps } from './diagram-props.ts'
import { edgesOf, nodesOf } from './graph.ts'
import { LifelineView } from './LifelineView.tsx'
import { MessageView } from './MessageView.tsx'
import { Traveller } from './Traveller.tsx'
import { moverOf } from './travel.ts'
import './flow-picture.css'

const nodeTypes = { lifeline: LifelineView }
const edgeTypes = { message: MessageView }
const viewport = { x: 0, y: 0, zoom: 1 }
const bare = { hideAttribution: true }

/** The rows in React Flow: lifelines are its nodes, messages its edges. It is looked at only: the list is operated. */
export default function FlowPicture({ picture, height, arrows, current, scale, animate }: PictureProps) {
  const nodes = useMemo(() => nodesOf(picture, height, scale), [picture, height, scale])
  const edges = useMemo(() => edgesOf(picture, arrows, current), [picture, arrows, current])
  const mover = moverOf(arrows)
  const way = picture.placed.find(({ message }) => message.key === mover?.key)
  return (
    <ReactFlow
      className="dg-flow"
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      width={picture.width}
      height={height}
      viewport={viewport}
      minZoom={1}
      maxZoom={1}
      proOptions={bare}
      aria-hidden="true"
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      panOnDrag={false}
      panOnScroll={false}
      zoomOnScroll={false}
      zoomOnPinch={false}
      zoomOnDoubleClick={false}
      preventScrolling={false}
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
    >
      <ViewportPortal>
        {way && <Traveller key={way.message.key} placed={way} carries={mover?.carries} animate={animate} />}
      </ViewportPortal>
    </ReactFlow>
  )
}
