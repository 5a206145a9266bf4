import { jsonAnswer } from '#clients/shared/pages.ts'
import type { HttpResponse } from '#network/http.ts'
import { ownOrder } from './checks.ts'
import { type BackendConfig, orders } from './config.ts'

/** Lina's orders, or one of them. */
export function answerOrders(
  { ordersPath = '' }: BackendConfig,
  path: string,
  sub: string | undefined,
): HttpResponse {
  if (path !== ordersPath) {
    const order = ownOrder(path, ordersPath, sub)
    return order
      ? jsonAnswer(200, { id: order.id, photos: order.photos })
      : jsonAnswer(404, { error: 'not_found' })
  }
  const own = orders.filter((order) => order.sub === sub).map(({ id, photos }) => ({ id, photos }))
  return jsonAnswer(200, { orders: own })
}
