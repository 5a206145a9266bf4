import { type PanelName, type PresenterView, panelOf } from './view.ts'

/** How the screen is shared between the picture and what stands below it, in px. */
export interface Split {
  /** px of one unit of the drawing for 1280 × 720. */
  unit: number
  /** The same, with the font scale. */
  text: number
  panel: number
  /** 0 where the panel is a page of its own: the second page of the step. */
  picture: number
}

/** The screen that the measures are made for. */
export const drawnFor = { width: 1280, height: 720 } as const

/** The panel's part of the height at 100 %. */
const parts: Readonly<Record<PanelName, number>> = {
  caption: 0.3,
  question: 0.5,
  wire: 0.5,
  ledger: 0.5,
  checks: 0.5,
}

/** As long as the picture keeps half of the height, it keeps its place from phase to phase. */
const still = 0.5

/** Above it a panel no longer leaves the picture the room for one arrow, and takes the page. */
const most = 0.64

/** A larger text gets more room, not a smaller share of what it says: the page is laid out anew. */
export function splitOf(
  view: Pick<PresenterView, 'phase' | 'show' | 'scale'>,
  width: number,
  height: number,
): Split {
  const unit = Math.max(0.55, Math.min(width / drawnFor.width, height / drawnFor.height))
  const scale = view.scale / 100
  const largest = Math.max(...Object.values(parts)) * scale
  const part = largest <= still ? largest : parts[panelOf(view)] * scale
  const text = unit * scale
  if (part > most) return { unit, text, panel: height, picture: 0 }
  const panel = Math.round(height * part)
  return { unit, text, panel, picture: height - panel }
}
