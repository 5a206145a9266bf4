import type { BackendConfig } from '#clients/backend/config.ts'
import type { ClientApp, Taken } from '#clients/client-app.ts'
import { getJson } from '#clients/shared/messages.ts'
import type { HttpRequest, HttpResponse } from '#network/http.ts'
import { sure } from '#protocol/assert.ts'
import { parseObject } from '#protocol/jwt.ts'
import type { Pair } from '#protocol/pairs.ts'
import { studioScreen } from './screen.ts'
import type { StudioState } from './state.ts'

/** Another origin cannot add this header to a request without being asked first (RFC 10017 6.1.3.3). */
const own: Pair = ['X-PaperKite', '1']

/**
 * PaperKite Studio, the single-page app: a script in Lina's browser. It has no token and cannot read the cookie that opens
 * its server (RFC 10017 6.1.1), so all that it knows is what the server answers. Its memory is gone with the page.
 */
export function studio(config: BackendConfig): ClientApp<StudioState> {
  return {
    id: 'studio',
    address: config.origin + config.paths.home,
    fresh: () => ({}),
    build: (message) => sure(requests[message], `request ${message}`)(config),
    take,
    act: () => ({ state: {}, made: [] }),
    screen: (state) => studioScreen(config, state),
    // Its server judges for it, and a page is opened by nobody but the browser.
    open: (_url, state) => ({ state, ok: false }),
    judge: (_what, state) => ({ state, ok: false }),
  }
}

/** Every question to its server, by name. The album and the orders have names of their own: the server asks for `photos`. */
const requests: Readonly<Record<string, (config: BackendConfig) => HttpRequest>> = {
  session: ({ origin, sessionPath }) => getJson(origin + sessionPath, [own]),
  album: ({ origin, photosPath = '/' }) => getJson(`${origin}${photosPath}?album=picnic`, [own]),
  orders: ({ origin, ordersPath = '/' }) => getJson(origin + ordersPath, [own]),
}

function take(message: string, { status, body }: HttpResponse, state: StudioState): Taken<StudioState> {
  const answer = parseObject(body)
  // Nobody is logged in: an answer like any other. The page shows where a login begins.
  if (status === 401 && typeof answer?.login === 'string') {
    const { name, photos, orders, ended } = state
    const wasIn = ended ?? (name ?? photos ?? orders) !== undefined
    return { state: { login: answer.login, ...(wasIn ? { ended: true } : {}) }, ok: true }
  }
  if (status === 200 && message === 'session' && typeof answer?.name === 'string') {
    return { state: { name: answer.name }, ok: true }
  }
  const list = message === 'album' ? answer?.photos : answer?.orders
  if (status === 200 && message !== 'session' && Array.isArray(list)) {
    const key = message === 'album' ? 'photos' : 'orders'
    return { state: { ...state, [key]: list.length }, ok: true }
  }
  return { state: { ...state, failed: status }, ok: false }
}
