import { flowSetup } from '#flows/kit/setup.ts'
import { callbackEnds, callbackVerdict } from './callback-verdict.ts'

/** What a web app can make of the answer. It judges only what comes to its own address: the answer may have gone elsewhere. */
export function webCallbackVerdict(good: string) {
  const [taken, denied, error, refused] = callbackVerdict(good)
  return [taken, denied, error, { ...refused, guard: 'refused' }, { target: 'callbackLost' }] as const
}

/** The bad ends of it. */
export function webCallbackEnds(step: number) {
  const callbackLost = flowSetup.createStateConfig({ meta: { step, refused: true } })
  return { ...callbackEnds(step), callbackLost }
}
