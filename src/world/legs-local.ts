import { fieldNames } from '#network/page-form.ts'
import { sure } from '#protocol/assert.ts'
import { giveUp } from './give-up.ts'
import { judged, type Leg, type Outcome } from './outcome.ts'
import { typed } from './typed.ts'
import { withApp } from './with-app.ts'
import { appOf, bringToFront, isApp } from './world.ts'
import { longestWait } from './world-events.ts'

/** Something that a person or an app does without the network. */
export function act({ stage, input, meta }: Leg): Outcome {
  const does = sure(input.does, 'act')
  const by = meta.from
  const to = meta.to === meta.from ? {} : { to: meta.to }
  if (!isApp(stage.world, by)) {
    stage.record({ kind: 'act', by, ...to, does })
    return { ok: true }
  }
  const { result } = withApp(stage, by, (app, state, context) => app.act(does, state, context))
  stage.world.apps.set(by, result.state)
  // A page draws itself while its script works.
  if (appOf(stage.world, by).app.address !== undefined) bringToFront(stage.world, by)
  stage.record({ kind: 'act', by, ...to, does, ...(result.made.length > 0 ? { made: result.made } : {}) })
  return { ok: true }
}

/** An app checks something that it already has. */
export function judge({ stage, input, meta }: Leg): Outcome {
  const { result, checks } = withApp(stage, meta.from, (app, state, context) =>
    app.judge(sure(input.does, 'judgement'), state, context),
  )
  stage.world.apps.set(meta.from, result.state)
  stage.recordChecks(meta.from, checks)
  if (!result.ok) giveUp(stage, meta.from)
  return judged(result.ok, checks)
}

/** The person types into the app's own screen: her secrets are in the app then. */
export function enter({ stage, input, meta, event }: Leg): Outcome {
  const { world } = stage
  const { app, state } = appOf(world, meta.to)
  const made = typed(world, event, fieldNames(app.screen(state)))
  bringToFront(world, app.id)
  world.apps.set(app.id, sure(app.enter, 'form')(made, state))
  stage.record({ kind: 'act', by: meta.from, to: meta.to, does: sure(input.does, 'act'), made })
  return { ok: true }
}

/** The app lets time pass until it goes on by itself: the clock moves, as an act that everybody sees. */
export function wait({ stage, meta }: Leg): Outcome {
  const { world } = stage
  const { app, state } = appOf(world, meta.from)
  const seconds = Math.min(Math.ceil((app.waitsUntil?.(state) ?? 0) - world.now), longestWait)
  if (seconds <= 0) return { ok: true }
  world.now += seconds
  stage.record({ kind: 'act', by: meta.from, does: 'waits', made: [['seconds left', String(seconds)]] })
  return { ok: true }
}
