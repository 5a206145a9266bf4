import { refuses } from '#protocol/check.ts'
import type { Entry, StepMeta, Trace } from '#world/records.ts'
import { isTwice, labelOf } from './arrow-label.ts'
import { kindCarried } from './carried.ts'
import { resentArrows } from './resent.ts'
import { frameAt } from './revealed.ts'
import { thisRound } from './round.ts'
import { tellsNo } from './said-no.ts'
import type { FlowShape } from './step-view.ts'
import { strayTo } from './stray.ts'
import type { ArrowView } from './views.ts'

/**
 * Every arrow of the diagram at the cursor: what happened from the trace, what is to come as a ghost of the step table.
 * What only a refusal or another turn reaches is there once it happened.
 */
export function arrowsAt(flow: FlowShape, trace: Trace, at: number): ArrowView[] {
  const { step } = frameAt(trace, at)
  const entries = thisRound(trace, at)
  const newest = entries.findLast((entry) => entry.step === step && entry.state !== '')?.at
  const story = flow.drawable.flatMap((arrow): ArrowView[] => {
    const own = entries.filter((entry) => entry.state === arrow.state)
    if (arrow.branch && own.length === 0) return []
    const twice = isTwice(own)
    const refusedBy = refusal(arrow, own, entries)
    const carries = own.map((entry) => kindCarried(entry, entries)).find((kind) => kind !== undefined)
    const view: ArrowView = {
      key: arrow.state,
      step: arrow.step,
      from: arrow.from,
      to: arrow.to,
      ...(arrow.via === undefined ? {} : { via: arrow.via }),
      channel: arrow.channel,
      label: labelOf(
        arrow,
        own.filter((entry) => speaks(entry, arrow, entries)),
        refusedBy,
      ),
      ...(arrow.minor ? { minor: true } : {}),
      state: own.length === 0 ? 'ghost' : own.some((entry) => entry.at === newest) ? 'live' : 'past',
      ...(refusedBy ? { refusedBy } : {}),
      ...(twice || own.some((entry) => 'edits' in entry && entry.edits) ? { edited: true } : {}),
      ...(carries ? { carries } : {}),
    }
    return [view]
  })
  return [...story, ...resentArrows(flow, entries, frameAt(trace, at).at)]
}

/** The check that refused at the arrow's end: in this step by its receiver, or later on this very message. */
function refusal(arrow: StepMeta, own: readonly Entry[], entries: readonly Entry[]): string | undefined {
  // Only the newest try counts: after a wrong password the right one takes the mark away.
  const sent = own.flatMap((entry) => (entry.kind === 'request' ? [entry.x] : [])).slice(-1)
  const judged = own.length === 0 ? [] : entries.filter((entry) => entry.kind === 'checks')
  return judged
    .filter(({ by, step, x, state }) => {
      // What somebody sent once more is judged beside the story, at an arrow of its own.
      if (state === '') return false
      const onThis = x !== undefined && sent.includes(x)
      // A side exchange is drawn as one arrow there and back: either end may refuse.
      return arrow.minor ? onThis : by === arrow.to && (onThis || (sent.length === 0 && step === arrow.step))
    })
    .flatMap(({ results }) => results)
    .find((result) => refuses(result) && !tellsNo(result, entries))?.id
}

/** Whether an entry is what its arrow says: an app that hears no may also tell the browser, all in one act. */
function speaks(entry: Entry, arrow: StepMeta, entries: readonly Entry[]): boolean {
  if (entry.kind !== 'response' || arrow.minor) return true
  const asked = entries.find((one) => one.kind === 'request' && one.x === entry.x)
  return asked?.kind !== 'request' || asked.to === arrow.from || strayTo(asked) !== undefined
}
