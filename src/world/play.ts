import type { AnyMachineSnapshot } from 'xstate'
import type { Edit } from '#network/edit.ts'
import type { PlayableFlow } from './definition.ts'
import type { Entry, Frame, LearnerEvent, Run, Screen, Trace } from './records.ts'
import { setTheScene } from './scene.ts'
import { acceptedBy, metaOf, settle } from './settle.ts'
import { type Probe, Stage } from './stage.ts'
import { firstSnapshot } from './transition.ts'
import { newWorld, type World } from './world.ts'
import { isWorldEvent, worldEvent } from './world-events.ts'

/** A run while it is being played: it is changed from event to event, and nobody outside keeps it. */
export interface Moment {
  flow: PlayableFlow
  snapshot: AnyMachineSnapshot
  stage: Stage
  frames: Frame[]
}

/** The world before the first event. */
export function begin(flow: PlayableFlow, run: Run, probe?: Probe): Moment {
  const stage = new Stage(newWorld(flow.cast, run), probe)
  setTheScene(flow.cast, stage)
  const moment: Moment = { flow, stage, snapshot: firstSnapshot(flow.machine), frames: [] }
  stage.look()
  note(moment, {})
  return moment
}

/** Lets one event happen. One that is not accepted here is kept, marked and changes nothing. */
export function advance(moment: Moment, event: LearnerEvent): void {
  const { stage, flow, snapshot } = moment
  stage.begin('edits' in event ? (event.edits ?? []) : [])
  stage.meta = { step: moment.frames.at(-1)?.step ?? 1 }
  stage.state = ''
  const accepted = isWorldEvent(event) ? worldEvent(stage, event) : acceptedBy(snapshot).includes(event.type)
  if (!accepted) {
    note(moment, { ignored: true })
    return
  }
  if (!isWorldEvent(event)) {
    // A second a message: enough to see time pass, too little to let a code die while someone reads.
    stage.world.now += 1
    moment.snapshot = settle(flow.machine, snapshot, event, stage)
  }
  stage.look()
  note(moment, stage.unfit.length > 0 ? { unfit: stage.unfit } : {})
}

/**
 * Plays a run from its beginning: a pure function. The same run gives the same trace, byte for byte, in every browser
 * and in Node, and `play` of a prefix of its events is a prefix of it. Never throws, whatever the events.
 */
export function play(flow: PlayableFlow, run: Run, probe?: Probe): Trace {
  const moment = begin(flow, run, probe)
  for (const event of run.events) advance(moment, event)
  return traceOf(moment, run)
}

/** The servers and apps as they stand at the end of a run: a throw-away copy. */
export function worldAt(flow: PlayableFlow, run: Run): World {
  const moment = begin(flow, run)
  for (const event of run.events) advance(moment, event)
  return moment.stage.world
}

/** What has happened up to this moment. */
export function traceOf({ frames, stage }: Moment, run: Run): Trace {
  const entries: readonly Entry[] = stage.entries
  const screens: readonly Screen[] = stage.screens
  return { run, frames, entries, screens }
}

function note({ stage, snapshot, frames }: Moment, more: { ignored?: true; unfit?: readonly Edit[] }): void {
  const { step, beat = 0, refused, done } = metaOf(snapshot)
  frames.push({
    at: stage.at,
    state: String(snapshot.value),
    step,
    beat,
    entries: stage.entries.length,
    time: stage.world.now,
    accepts: acceptedBy(snapshot),
    ...(refused ? { refused } : {}),
    ...(done ? { done } : {}),
    ...more,
  })
}
