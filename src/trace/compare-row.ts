import { type HttpResponse, header, mediaType } from '#network/http.ts'
import type { CheckResult } from '#protocol/check.ts'
import type { Channel, Trace } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import { pageLines } from './page-lines.ts'
import { frameAt, type RequestEntry, type ResponseEntry } from './revealed.ts'
import { actView, type FlowShape } from './step-view.ts'
import type { ActView, Field } from './views.ts'

/** One exchange, with the legs of it that happened in the row. */
export interface RowMessage {
  message: string
  from: string
  to: string
  channel: Channel
  method: string
  url: string
  status?: number
  request?: readonly Field[]
  response?: readonly Field[]
  /** An exchange that the row needs but is not about (discovery, keys): it is there or not, its content is not compared. */
  side?: true
  /** The browser followed an answer to this page: only where it differs is it worth a look. */
  followed?: true
}

/** What one lane of a comparison did in one row. */
export interface LaneRow {
  acts: readonly ActView[]
  messages: readonly RowMessage[]
  checks: readonly CheckResult[]
}

/**
 * How many entries a run has at a frame.
 * @param upTo the last request that counts, where its beat goes on beyond it: 'start'
 */
export function entriesAt(trace: Trace, at: number, upTo?: string): number {
  const { entries } = frameAt(trace, at)
  if (upTo === undefined) return entries
  const last = trace.entries
    .slice(0, entries)
    .findLastIndex((entry) => entry.kind === 'request' && entry.message === upTo)
  if (last === -1) throw new Error(`bug: no ${upTo} before frame ${at}`)
  return last + 1
}

/** All that happened in a run after its first `from` entries and up to `to` of them; nothing where both are the same. */
export function laneRow(flow: FlowShape, trace: Trace, from: number, to: number): LaneRow {
  const entries = trace.entries.slice(from, to)
  const requests = trace.entries.filter((entry): entry is RequestEntry => entry.kind === 'request')
  const exchanges = new Set(
    entries.flatMap((entry) => ('x' in entry && entry.x !== undefined ? [entry.x] : [])),
  )
  const sent = new Set(entries.flatMap((entry) => (entry.kind === 'request' ? [entry.request.url] : [])))
  const isSide = (request: RequestEntry) =>
    flow.drawable.some(({ state, minor }) => minor && state === request.state)
  const side = new Set(requests.filter(isSide).map(({ x }) => x))

  const messages = [...exchanges].flatMap((x): RowMessage[] => {
    const request = requests.find((one) => one.x === x)
    const asked = entries.some((entry) => entry.kind === 'request' && entry.x === x)
    const answer = entries.find((entry): entry is ResponseEntry => entry.kind === 'response' && entry.x === x)
    if (!request || (!asked && !answer)) return []
    const { message, channel, request: http } = request
    return [
      {
        message,
        from: request.from,
        to: request.to,
        channel,
        method: http.method,
        url: http.url,
        ...(asked ? { request: requestFields(http) } : {}),
        ...(answer
          ? {
              status: answer.response.status,
              response: shown(answer.response, responseFields(answer.response, http), sent),
            }
          : {}),
        ...(side.has(x) ? { side: true as const } : {}),
        ...(message.endsWith('-page') ? { followed: true as const } : {}),
      },
    ]
  })
  return {
    acts: entries.filter((entry) => entry.kind === 'act').map(actView),
    messages,
    checks: entries
      .filter((entry) => entry.kind === 'checks')
      .flatMap(({ x, results }) => (x !== undefined && side.has(x) ? [] : results)),
  }
}

/** A page as the lines that a person reads; of a redirect that is followed at once, what the next message does not say again. */
function shown(response: HttpResponse, fields: readonly Field[], sent: ReadonlySet<string>): Field[] {
  const followed = sent.has(header(response, 'location') ?? '')
  return fields.flatMap((field) => {
    if (followed && (field.part === 'query' || field.name.toLowerCase() === 'location')) return []
    if (field.part !== 'body' || mediaType(response) !== 'text/html') return [field]
    return pageLines(response.body).map((value, nth): Field => ({ ...field, nth, value, pieces: [] }))
  })
}
