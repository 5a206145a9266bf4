import { sure } from '#protocol/assert.ts'
import { judged, type Leg, type Outcome } from './outcome.ts'
import { withApp } from './with-app.ts'
import { isApp } from './world.ts'

/** Something that a person or an app does without the network. */
export function act({ stage, input, meta }: Leg): Outcome {
  const does = sure(input.does, 'act')
  const by = meta.from
  const to = meta.to === meta.from ? {} : { to: meta.to }
  if (!isApp(by)) {
    stage.record({ kind: 'act', by, ...to, does })
    return { ok: true }
  }
  const { result } = withApp(stage, by, (app, state, context) => app.act(does, state, context))
  stage.world.apps.set(by, result.state)
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
  return judged(result.ok, checks)
}
