import type { PlayableFlow } from '#world/definition.ts'
import { advance, begin, type Moment, traceOf } from '#world/play.ts'
import { extend } from '#world/play-to.ts'
import type { Run, Trace } from '#world/records.ts'
import { limit, type PlayRun } from './walk.ts'

/**
 * `play` for one flow, which keeps the trace of every run that is still in use, and the last moment: a run that only
 * goes on from there, as by Next, is not played from its beginning again.
 */
export function rememberingPlay(flow: PlayableFlow): PlayRun {
  const traces = new WeakMap<Run, Trace>()
  let last: { moment: Moment; run: Run } | undefined

  const momentOf = (run: Run): Moment => {
    const moment = last && goesOn(last.run, run) ? last.moment : begin(flow, run)
    // Whatever happens in between, a moment that was left half way must not be taken up again.
    last = undefined
    for (const event of run.events.slice(moment.frames.length - 1)) advance(moment, event)
    return moment
  }
  const keep = (moment: Moment, run: Run): Trace => {
    const { frames, entries, screens } = traceOf(moment, run)
    // The moment's own lists grow with the next event.
    const trace = { run, frames: [...frames], entries: [...entries], screens: [...screens] }
    last = { moment, run }
    traces.set(run, trace)
    return trace
  }

  const play = (run: Run) => traces.get(run) ?? keep(momentOf(run), run)
  const to = (run: Run, step: number) => {
    const known = traces.get(run)
    // What reaches beyond the step already is not played again.
    if (known && (known.frames.at(-1)?.step ?? 0) > step) return known
    const moment = momentOf(run)
    return keep(moment, extend(moment, run, step, limit))
  }
  return Object.assign(play, { to })
}

/** Whether a run is the other one with more events. (Runs share their events: a copy is another event.) */
function goesOn({ events, ...before }: Run, { events: longer, ...run }: Run): boolean {
  return (
    events.length <= longer.length &&
    events.every((event, index) => event === longer[index]) &&
    before.seed === run.seed &&
    before.startedAt === run.startedAt &&
    before.flow === run.flow &&
    before.options === run.options
  )
}
