import type { FlowDefinition } from '#flows/kit/types.ts'
import type { PlayRun } from '#pages/flow/walk.ts'
import { stepView } from '#trace/step-view.ts'
import type { Shared } from './machine.ts'
import type { OpenField, ReadyBreak } from './scene.ts'

/** The ready-made changes that fit the messages which the screen shows; none while the question is open. */
export function readyBreaks(
  definition: FlowDefinition,
  play: PlayRun,
  { run, at, view: { step, phase } }: Shared,
): readonly ReadyBreak[] {
  if (phase === 'question') return []
  const { messages } = stepView(definition, play(run), at)
  return definition.quickBreaks.flatMap(
    ({ label, message, leg, edits, times, event, steps: [from, to] = [1, 99] }) => {
      const sent = messages.findLast((one) => one.message === message)
      const by = leg === 'response' ? sent?.answeredBy : sent?.sentBy
      if (by === undefined || step < from || step > to) return []
      return [{ label, change: { event: by, message, edits, times, world: event } }]
    },
  )
}

/** Each value of those messages, the request's before its answer's. */
export function openFields(
  definition: FlowDefinition,
  play: PlayRun,
  { run, at, view: { phase } }: Shared,
): readonly OpenField[] {
  if (phase === 'question') return []
  return stepView(definition, play(run), at).messages.flatMap(
    ({ message, sentBy, answeredBy, requestFields, responseFields = [] }) => [
      ...requestFields.map((field) => ({ field, message, event: sentBy })),
      ...(answeredBy === undefined
        ? []
        : responseFields.map((field) => ({ field, message, event: answeredBy }))),
    ],
  )
}
