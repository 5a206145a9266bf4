import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { ServerContext } from '#network/server.ts'
import type { Pair } from '#protocol/pairs.ts'

/** An app gets a clock, its own randomness and a place to report its checks, as a server does. */
export type AppContext = ServerContext

/** What an app made of a message: its new state, and whether it goes on. */
export interface Taken<State> {
  state: State
  ok: boolean
}

/** An app of the cast. Its state is plain data and never leaves the world. */
export interface ClientApp<State> {
  id: string
  /** The state of a freshly installed app. */
  fresh(): State
  /** The request for one of its messages, in the state it is in. The context is for what every request needs anew: time and nonce. */
  build(message: string, state: State, context: AppContext): HttpRequest
  /** Takes the answer to one of its messages and checks it. */
  take(message: string, response: HttpResponse, state: State, context: AppContext): Taken<State>
  /** Takes a link that the operating system hands to it. */
  open(url: string, state: State, context: AppContext): Taken<State>
  /** Checks something it already has, such as the ID token. */
  judge(what: string, state: State, context: AppContext): Taken<State>
  /** Does something by itself; `made` are the values that came to be, by parameter name. */
  act(does: string, state: State, context: AppContext): { state: State; made: readonly Pair[] }
  /** Its own screen as HTML. */
  screen(state: State): string
  /** Where its screen is a page in a browser: its address. */
  address?: string
  /** Its screen is a window on a desk; that of every other app without an address fills a phone or a TV. */
  window?: true
  /** Takes what a person typed into its own screen. */
  enter?(form: readonly Pair[], state: State): State
  /** What its screen tells a person who then types it elsewhere: `[['user_code', 'WDJB-MJHT']]`. */
  tells?(state: State): readonly Pair[]
  /** When it goes on by itself, in seconds since the epoch: it waits until then. */
  waitsUntil?(state: State): number | undefined
}
