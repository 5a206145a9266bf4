import { type HttpRequest, type HttpResponse, partsOf } from '#network/http.ts'
import { deliverTo } from '#network/internet.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { Stage } from './stage.ts'
import { contextFor, hostsOf } from './world.ts'

const owners: Readonly<Record<string, string>> = {
  'id.skyalbum.example': 'skyid',
  'api.skyalbum.example': 'skyapi',
}

/** The participant behind the host of a request; the host itself where it is nobody of the story. */
export function ownerOf({ url }: HttpRequest): string {
  const { host } = partsOf(url)
  return Object.hasOwn(owners, host) ? (owners[host] ?? host) : host
}

/** Hands a request to the server of its host and records what that server checked. */
export function serve(
  stage: Stage,
  x: number,
  sent: HttpRequest,
): { response: HttpResponse; checks: readonly CheckResult[] } {
  const request = stage.probe?.x === x ? stage.probe.request : sent
  const owner = ownerOf(request)
  const answer = deliverTo(hostsOf(stage.world), request, contextFor(stage.world, owner))
  stage.recordChecks(owner, answer.checks, x)
  return answer
}
