import type { CheckResult, Switches } from '#protocol/check.ts'
import type { HttpRequest, HttpResponse } from './http.ts'

/** What a server is given with each request. Nothing inside the world reads a clock or a random source of its own. */
export interface ServerContext {
  /** Seconds since the epoch. */
  now: number
  /** 256 unguessable bits as base64url, made for one purpose below one parent (session -> code -> token). */
  random(purpose: string, parent: string): string
  /** Values of the policy that differ from the default, by check id. */
  switches: Switches
  /** Takes the checks that were run on this request, in order. */
  report(results: readonly CheckResult[]): void
}

/** One server, bound to its store: a synchronous function over plain records. */
export type Handler = (request: HttpRequest, context: ServerContext) => HttpResponse
