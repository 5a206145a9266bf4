import type { ActorLogic, AnyActorRef, NonReducibleUnknown, Snapshot } from 'xstate'
import type { LegInput, Outcome } from '#world/outcome.ts'

type Wire = ActorLogic<
  Snapshot<Outcome>,
  { type: string },
  LegInput,
  AnyActorRef['system'],
  NonReducibleUnknown & { type: string }
>

/**
 * One leg of a message, named for readers and types. The world performs it when the machine invokes it (world/settle.ts):
 * it is done at once and its done event carries an Outcome. Run by XState itself it would only wait.
 */
const leg: Wire = {
  transition: (snapshot) => snapshot,
  getInitialSnapshot: () => ({ status: 'active', output: undefined, error: undefined }),
  getPersistedSnapshot: (snapshot) => snapshot,
}

/** The actors that a flow's machine invokes; what each does stands in world/legs*.ts. */
export const wire = {
  /** A person or an app does something without the network. Input: { does }. */
  act: leg,
  /** An app checks what it already has. Input: { does }. */
  judge: leg,
  /** An app sends a message straight to a server. Input: { message }, as for all below. */
  send: leg,
  /** An app has the browser open an address. */
  navigate: leg,
  /** The person sends the form of the page that is open. */
  submit: leg,
  /** The server judges what was sent. */
  check: leg,
  /** The answer arrives, at the app or in the browser. */
  answer: leg,
  /** check and answer. */
  respond: leg,
  /** send, check and answer: a side exchange. */
  ask: leg,
  /** The phone opens the app with the link that the browser was redirected to. */
  handOver: leg,
}

/** What a done leg tells the machine's guards. */
interface LegDone {
  type: string
  output: Outcome
}

/** The outcome behind a guard's event. */
export function outcomeOf({ event }: { event: { type: string } }): Outcome {
  return (event as LegDone).output
}
