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
  /** The person types into the app's own screen. Input: { does }. */
  enter: leg,
  /** The app waits until it goes on by itself: the clock moves. */
  wait: leg,
  /** An app sends a message straight to a server. Input: { message }, as for all below. */
  send: leg,
  /** A browser opens an address of an app, or one that a person clicked: { message, url }. */
  navigate: leg,
  /** navigate and admit: to a web app, which answers later. */
  visit: leg,
  /** The person, or a script of the page, sends the form of the page that is open. */
  submit: leg,
  /** A script of the page calls the server of its page, with cookies. */
  call: leg,
  /** submit and admit: the form goes to a web app, which answers later. */
  deliver: leg,
  /** The browser goes on into another house: it follows a redirect, or the page's script sends its form. */
  follow: leg,
  /** follow and admit: into a web app, which answers later. */
  arrive: leg,
  /** The server, or the web app, judges what was sent. */
  check: leg,
  /** A web app judges what a browser brought, and answers later: { message, url }, where it waits for it. */
  admit: leg,
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
