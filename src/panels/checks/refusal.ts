import { statusLine } from '#panels/wire/http-text.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { StepView } from '#trace/views.ts'

type Group = StepView['checks'][number]

/** How many of the checks that ran have passed; those not needed, off or not reached do not count. */
export function tally(results: readonly CheckResult[]): { passed: number; all: number } {
  const ran = results.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')
  return { passed: ran.filter(({ verdict }) => verdict === 'pass').length, all: ran.length }
}

/**
 * The status line with which a server really refused: `400 Bad Request`. Undefined where no check of the group failed,
 * or where the party that refused answers nobody (an app that reads an answer).
 */
export function answerTo(group: Group, view: StepView): string | undefined {
  if (!group.results.some(({ verdict }) => verdict === 'fail')) return undefined
  const exchange = view.messages.find(({ x }) => x === group.x)
  if (exchange?.response === undefined || exchange.to !== group.by) return undefined
  return statusLine(exchange.response.status)
}
