import type { AnyStateMachine } from 'xstate'

/** What the world needs of a flow. */
export interface PlayableFlow {
  machine: AnyStateMachine
}

/** The meta of a state at rest: what is true now. */
export interface RestMeta {
  step: number
  /** 1, 2 … where a step has several rest states. */
  beat?: number
  refused?: true
  done?: true
}
