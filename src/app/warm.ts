import { warmFlowPage } from '#pages/flow/lazy.ts'
import { homePage } from '#pages/home/lazy.ts'
import { refusalPage } from '#pages/variants/lazy.ts'
import { refusalOf } from '#pages/variants/refusals.ts'
import { warmOther } from './other-pages.ts'

/** Loads what the first paint of an address needs. `path` is without the base. */
export function warm(path: string): Promise<unknown> {
  const flow = /^\/flow\/([^/?#]+)/.exec(path)?.[1]
  if (flow !== undefined) return refusalOf(flow) ? refusalPage.warm() : warmFlowPage(flow)
  return path === '/' || path === '' ? homePage.warm() : warmOther(path)
}
