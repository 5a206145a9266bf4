import { lazy, Suspense } from 'react'
import { idle } from '#ui/idle.ts'
import { DiagramFrame } from './DiagramFrame.tsx'
import type { DiagramProps, PictureProps } from './diagram-props.ts'
import { loadPicture } from './load-picture.ts'
import { SvgPicture } from './SvgPicture.tsx'

// Where the chunk does not come (offline, an old page after a new release), the plain picture stays.
const LazyPicture = lazy(async () => {
  await idle()
  return loadPicture().catch(() => ({ default: SvgPicture }))
})

/**
 * The sequence diagram with its list of steps. Needs a parent of definite height. React Flow comes by itself, later:
 * until then the same picture stands there as plain SVG, and nothing moves when it is exchanged.
 */
export function SequenceDiagram(props: DiagramProps) {
  return <DiagramFrame {...props} Picture={Exchanged} />
}

function Exchanged(props: PictureProps) {
  return (
    <Suspense fallback={<SvgPicture {...props} />}>
      <LazyPicture {...props} />
    </Suspense>
  )
}
