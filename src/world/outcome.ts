import { formOf, type HttpRequest, queryOf } from '#network/http.ts'
import type { CheckResult } from '#protocol/check.ts'
import { given } from '#protocol/given.ts'
import { valueOf } from '#protocol/pairs.ts'
import type { LearnerEvent, StepMeta } from './records.ts'
import type { Stage } from './stage.ts'

/** What a leg came to, as JSON: the machine branches on it. */
export interface Outcome {
  /** Nobody who judged refused. */
  ok: boolean
  /** The first check that an app refused with. */
  refusedBy?: string
  /** The decision that a form carried, or the error that a link or an answer did: `deny`, `access_denied`. */
  says?: string
  /** The path of the page that the browser shows now. */
  shows?: string
  /** A redirect, or a page that sends its form by itself, leads into another house of the story: nobody is there yet. */
  leavesSite?: true
  /** The status of the answer that arrived last. */
  status?: number
  /** A redirect gave a link to the phone, which some app has to open. */
  leavesBrowser?: true
}

/** The outcome of an app's own checks. */
export function judged(ok: boolean, checks: readonly CheckResult[]): Outcome {
  const refusedBy = checks.find(({ verdict }) => verdict === 'fail')?.id
  return refusedBy === undefined ? { ok } : { ok, refusedBy }
}

/** The error that a browser brings to an app, in the address or in a form; OAuth 1.0a calls it a problem. */
export function saidError(request: HttpRequest): Pick<Outcome, 'says'> {
  const query = queryOf(request.url)
  const says = valueOf(query, 'error') ?? valueOf(query, 'oauth_problem') ?? valueOf(formOf(request), 'error')
  return given({ says })
}

/** What a wire state asks for. */
export interface LegInput {
  /** The message of the exchange: `token`. */
  message?: string
  /** The address that a person opens, or at which a web app waits for what a browser brings. */
  url?: string
  /** The act or the judgement, by its id. */
  does?: string
}

export interface Leg {
  stage: Stage
  input: LegInput
  meta: StepMeta
  event: LearnerEvent
}
