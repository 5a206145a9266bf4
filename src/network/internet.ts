import type { CheckResult } from '#protocol/check.ts'
import { type HttpRequest, type HttpResponse, partsOf } from './http.ts'
import type { Handler, ServerContext } from './server.ts'

/** Host name -> server. */
export type Hosts = Readonly<Record<string, Handler>>

/**
 * Carries a request to the server that owns the host. For a host that nobody owns there is no authority to answer, and
 * the answer says so: 421 (RFC 9110 15.5.20).
 */
export function deliverTo(
  hosts: Hosts,
  request: HttpRequest,
  context: Omit<ServerContext, 'report'>,
): { response: HttpResponse; checks: readonly CheckResult[] } {
  const { host, scheme } = partsOf(request.url)
  const handler = scheme === 'https' && Object.hasOwn(hosts, host) ? hosts[host] : undefined
  if (handler === undefined) return { response: noSuchHost(host), checks: [] }
  const checks: CheckResult[] = []
  const response = handler(request, { ...context, report: (results) => checks.push(...results) })
  return { response: request.method === 'HEAD' ? { ...response, body: '' } : response, checks }
}

function noSuchHost(host: string): HttpResponse {
  return {
    status: 421,
    headers: [['Content-Type', 'text/plain; charset=utf-8']],
    body: `No server answers at ${host || 'this address'}.`,
  }
}
