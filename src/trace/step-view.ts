import { mirrorable } from '#network/mirror/mirrorable.ts'
import type { Entry, StepMeta, Trace } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import { fresh } from './fresh.ts'
import {
  type ActEntry,
  type ChecksEntry,
  frameAt,
  type RequestEntry,
  type ResponseEntry,
  revealed,
} from './revealed.ts'
import { thisRound } from './round.ts'
import { signingSecrets } from './signing-secrets.ts'
import { kindOf } from './values.ts'
import type { ActView, MessageView, StepView } from './views.ts'

/** What the views need to know of a flow. */
export interface FlowShape {
  drawable: readonly (StepMeta & { state: string })[]
}

/** What the step at the cursor shows: its acts, its messages in the order of the wire (the last that is not minor is the one it is about) and the checks that ran in it. */
export function stepView(flow: FlowShape, trace: Trace, at: number): StepView {
  const { step } = frameAt(trace, at)
  const entries = revealed(trace, at)
  const inStep = thisRound(trace, at).filter((entry) => entry.step === step)
  const exchanges = new Set(
    inStep.flatMap((entry) => ('x' in entry && entry.x !== undefined ? [entry.x] : [])),
  )
  const messages = [...exchanges].flatMap((x) => messageView(flow, entries, x) ?? [])
  return {
    step,
    acts: inStep.filter((entry) => entry.kind === 'act').map(actView),
    messages,
    checks: inStep.filter((entry) => entry.kind === 'checks').map((entry) => checksView(entries, entry)),
  }
}

function messageView(flow: FlowShape, entries: readonly Entry[], x: number): MessageView | undefined {
  const index = entries.findIndex((entry) => entry.kind === 'request' && entry.x === x)
  const sent = entries[index] as RequestEntry | undefined
  if (sent === undefined) return undefined
  const answerIndex = entries.findIndex((entry) => entry.kind === 'response' && entry.x === x)
  const answer = entries[answerIndex] as ResponseEntry | undefined
  const signing = signingSecrets(sent.request, entries.slice(0, index))
  const checks = entries.filter((entry): entry is ChecksEntry => entry.kind === 'checks' && entry.x === x)
  const followed = sent.message.endsWith('-page')
  const minor = followed || flow.drawable.some((arrow) => arrow.state === sent.state && arrow.minor)
  return {
    x,
    message: sent.message,
    from: sent.from,
    to: sent.to,
    ...(sent.agent === undefined ? {} : { agent: sent.agent }),
    channel: sent.channel,
    ...(minor ? { minor } : {}),
    sentBy: sent.at - 1,
    ...(answer ? { answeredBy: answer.at - 1 } : {}),
    request: sent.request,
    ...(signing ? { signing } : {}),
    requestFields: fresh(
      requestFields(sent.request),
      entries.slice(0, index),
      sent.original && requestFields(sent.original),
    ),
    ...(answer
      ? {
          response: answer.response,
          responseFields: fresh(
            responseFields(answer.response, sent.request),
            entries.slice(0, answerIndex),
            answer.original && responseFields(answer.original, sent.request),
          ),
        }
      : {}),
    ...(sent.edits || answer?.edits ? { edited: true as const } : {}),
    checks: checks.flatMap(({ results }) => results),
    mirror: mirrorable(sent.request, answer?.response),
  }
}

/** What a party did without a message, and the values that it made. */
export function actView({ by, to, does, made = [] }: ActEntry): ActView {
  return {
    by,
    ...(to === undefined ? {} : { to }),
    does,
    made: made.map(([name, value]) => {
      const kind = kindOf(name)
      return { leg: 'request', part: 'form', name, nth: 0, value, fresh: 'new', ...(kind ? { kind } : {}) }
    }),
  }
}

function checksView(entries: readonly Entry[], { by, x, results }: ChecksEntry): StepView['checks'][number] {
  const sent = entries.find((entry): entry is RequestEntry => entry.kind === 'request' && entry.x === x)
  return { by, results, ...(x === undefined ? {} : { x }), ...(sent ? { message: sent.message } : {}) }
}
