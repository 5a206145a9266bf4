import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { AppContext, ClientApp, Taken } from './client-app.ts'

/**
 * An app with a server of its own: browsers come to it. A request that arrives is judged at once (`receive`) and answered
 * later (`reply`), because in between the app may call other servers: a callback that arrives in step 5 gets its answer
 * in step 10.
 */
export interface WebApp<State> extends ClientApp<State> {
  /** Its host name: `paperkite.example`. */
  host: string
  /** Takes a request that somebody's browser brought, and checks it. */
  receive(request: HttpRequest, state: State, context: AppContext): Taken<State>
  /** The answer to the request that it received last. */
  reply(state: State, context: AppContext): { state: State; response: HttpResponse }
}
