import type { Participant } from '#flows/kit/types.ts'
import type { ArrowView } from '#trace/views.ts'
import type { Picture } from './layout.ts'
import type { Title } from './rows.ts'

/** What a diagram shows. */
export interface DiagramProps {
  participants: readonly Participant[]
  titles: readonly Title[]
  /** In the order in which they happen; the keys are the same from frame to frame. */
  arrows: readonly ArrowView[]
  /** The step looked at, from 1. */
  current: number
  /** Set at frame 0, where the first step is still to come. */
  at0?: boolean
  onGoTo: (step: number) => void
  /** false: nothing moves, whatever the system says. */
  motion: boolean
  /** 1 on a laptop, 1.8 on a projector. */
  scale?: number
}

/** What draws the rows: the same for React Flow and for plain SVG. */
export interface PictureProps {
  picture: Picture
  /** Height of the lifelines in px: at least all rows. */
  height: number
  arrows: readonly ArrowView[]
  current: number
  scale: number
  /** The token travels to its place instead of standing there. */
  animate: boolean
}
