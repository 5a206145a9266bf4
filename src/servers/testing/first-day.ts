import type { HttpRequest, HttpResponse } from '#network/http.ts'
import type { Handler } from '#network/server.ts'
import { toBase64url } from '#protocol/bytes.ts'
import type { CheckResult, Switches } from '#protocol/check.ts'
import { hmacSha256 } from '#protocol/hashes.ts'

/** When tests begin, in seconds since the epoch. */
export const firstDay = 1_795_000_000

/** The header of a posted form. */
export const formType = ['Content-Type', 'application/x-www-form-urlencoded'] as const

/** A server on its first day, with a clock that a test moves by hand. */
export class FirstDay {
  /** Seconds since the epoch. */
  now = firstDay
  /** The checks of the newest request. */
  checks: readonly CheckResult[] = []
  /** Policies that differ from the default, by check id. */
  switches: Switches = {}
  readonly #handle: Handler
  #made = 0

  constructor(handle: Handler) {
    this.#handle = handle
  }

  ask(request: HttpRequest): HttpResponse {
    const checks: CheckResult[] = []
    const response = this.#handle(request, {
      now: this.now,
      switches: this.switches,
      random: (purpose, parent) => toBase64url(hmacSha256(`test ${this.made()}`, `${purpose} ${parent}`)),
      report: (results) => checks.push(...results),
    })
    this.checks = checks
    return response
  }

  /** The id of the check that refused the newest request. */
  get refusedBy(): string | undefined {
    return this.checks.find(({ verdict }) => verdict === 'fail')?.id
  }

  /** Another number each time. */
  protected made(): number {
    return this.#made++
  }
}
