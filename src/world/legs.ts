import { admit, answer, check, respond } from './legs-answer.ts'
import { act, enter, judge, wait } from './legs-local.ts'
import { arrive, ask, call, deliver, follow, handOver, navigate, send, submit, visit } from './legs-send.ts'
import type { Leg, Outcome } from './outcome.ts'

/** The actors of the kit, each of which performs one leg, at once. */
const legs = {
  act,
  judge,
  enter,
  wait,
  send,
  navigate,
  visit,
  submit,
  call,
  follow,
  arrive,
  deliver,
  check,
  admit,
  answer,
  respond,
  ask,
  handOver,
} as const

type LegName = keyof typeof legs

/** Performs one leg. */
export function performLeg(name: string, leg: Leg): Outcome {
  if (!Object.hasOwn(legs, name)) throw new Error(`bug: no leg ${name}`)
  return legs[name as LegName](leg)
}
