import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { parseObject } from '#protocol/jwt.ts'
import { plain } from './adapter.ts'
import type { Clock } from './clock.ts'

/** A hundred years: beyond that a date is a slip of the hand. */
const farthest = 100 * 365 * 86_400

/** POST /__clock (only with --test-clock): `{"seconds": n}` moves the clock on, `{"reset": true}` brings real time back. */
export function moveClock(request: HttpRequest, clock: Clock): HttpResponse {
  if (request.method !== 'POST') return { ...plain(405, 'Use POST.'), headers: [['Allow', 'POST']] }
  const { seconds, reset } = parseObject(request.body) ?? {}
  if (reset === true) clock.reset()
  else if (typeof seconds === 'number' && seconds >= 0 && seconds <= farthest)
    clock.forward(Math.floor(seconds))
  else return plain(400, 'Send {"seconds": n} with n from 0 up, or {"reset": true}.')
  return {
    status: 200,
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify({ now: clock.now() }),
  }
}
