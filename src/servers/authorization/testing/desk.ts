import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { Handler } from '#network/server.ts'
import { toBase64url } from '#protocol/bytes.ts'
import type { CheckResult, Switches } from '#protocol/check.ts'
import { hmacSha256 } from '#protocol/hashes.ts'
import { authorizationServer } from '#servers/authorization/server.ts'
import { newStore } from '#servers/authorization/store.ts'
import type { AuthorizationConfig } from '#servers/authorization/types.ts'
import { config } from './config.ts'

/** One authorization server on its first day, with a clock that a test moves by hand. */
export class Desk {
  readonly store = newStore()
  /** Seconds since the epoch. */
  now = 1_795_000_000
  /** The checks of the newest request. */
  checks: readonly CheckResult[] = []
  /** Policies that differ from the default, by check id. */
  switches: Switches = {}
  readonly #handle: Handler
  #made = 0

  /** `differs`: what this server is beyond the one of the tests. */
  constructor(differs: Partial<AuthorizationConfig> = {}) {
    this.#handle = authorizationServer({ ...config, ...differs }, this.store)
  }

  ask(request: HttpRequest): HttpResponse {
    const checks: CheckResult[] = []
    const response = this.#handle(request, {
      now: this.now,
      switches: this.switches,
      random: (purpose, parent) => toBase64url(hmacSha256(`test ${this.#made++}`, `${purpose} ${parent}`)),
      report: (results) => checks.push(...results),
    })
    this.checks = checks
    return response
  }

  /** The id of the check that refused the newest request. */
  get refusedBy(): string | undefined {
    return this.checks.find(({ verdict }) => verdict === 'fail')?.id
  }
}
