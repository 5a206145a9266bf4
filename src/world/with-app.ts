import type { AppContext, ClientApp } from '#clients/client-app.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { Stage } from './stage.ts'
import { appOf, contextFor } from './world.ts'

/** Lets an app work with its clock and its randomness, and collects the checks it reports. */
export function withApp<T>(
  stage: Stage,
  id: string,
  use: (app: ClientApp<unknown>, state: unknown, context: AppContext) => T,
): { result: T; checks: readonly CheckResult[] } {
  const { app, state } = appOf(stage.world, id)
  const checks: CheckResult[] = []
  const context = {
    ...contextFor(stage.world, id),
    report: (results: readonly CheckResult[]) => checks.push(...results),
  }
  return { result: use(app, state, context), checks }
}
