import { editResponse } from '#network/apply-edits.ts'
import { inBrowser } from './browsing.ts'
import { answerOf } from './serve.ts'
import type { Stage } from './stage.ts'
import { webAppAt } from './world.ts'

/** A web app that refuses something while a visitor waits tells the visitor so at once. Scripts are told in their own turn. */
export function giveUp(stage: Stage, app: string): void {
  const { world } = stage
  for (const exchange of world.pending) {
    const { agent, byScript, taken, x, message, request } = exchange
    if (agent === undefined || byScript || !taken || webAppAt(world, request)?.id !== app) continue
    world.pending = world.pending.filter((other) => other !== exchange)
    const original = answerOf(stage, exchange)
    const { message: response, trail } = stage.edited(message, 'response', original, editResponse)
    stage.record({ kind: 'response', x, response, ...trail })
    inBrowser(stage, agent, request, response)
  }
}
