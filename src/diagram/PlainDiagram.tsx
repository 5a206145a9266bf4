import { DiagramFrame } from './DiagramFrame.tsx'
import type { DiagramProps } from './diagram-props.ts'
import { SvgPicture } from './SvgPicture.tsx'

/** The same diagram without React Flow: the floor with which the benchmark compares it. */
export function PlainDiagram(props: DiagramProps) {
  return <DiagramFrame {...props} Picture={SvgPicture} />
}
