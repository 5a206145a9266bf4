import { inFile, siteBase } from '#pages/address/edition.ts'
import { decodeRun, encodeRun } from '#trace/link.ts'
import type { Run } from '#world/records.ts'
import type { Walk } from './walk.ts'

/**
 * The address that opens this walk on another machine: the whole run behind `#run=` (in the single file, whose route
 * stands behind the `#`, behind `?run=`), and where to stand in it. Undefined where the run has grown longer than a link
 * may be.
 */
export function shareLink(page: string, { run, at }: Walk): string | undefined {
  const text = encodeRun(run)
  const [, document = page, route] = /^([^#]*)(?:#(\/[^?#]*)?.*)?$/s.exec(page) ?? []
  const before = route === undefined ? `${document}#` : `${document}#${route}?`
  return decodeRun(text) ? `${before}run=${text}&at=${at}` : undefined
}

/** The address of a step in a new run; step 0 is the flow itself. In the single file it stands behind the `#`. */
export function stepLink(page: string, flow: string, step: number): string {
  const path = `/flow/${flow}${step === 0 ? '' : `/step/${step}`}`
  return inFile ? `${page.split('#')[0]}#${path}` : new URL(siteBase + path, page).href
}

/** The run that an address carries: undefined without one, null where it is damaged or belongs to another flow. */
export function sharedRun(hash: string, flow: string): { run: Run; at?: number } | null | undefined {
  const text = /[#?&]run=([^&#]*)/.exec(hash)?.[1]
  if (text === undefined) return
  const run = decodeRun(text)
  if (!run || run.flow !== flow) return null
  const at = /&at=(\d{1,4})(?:[&#]|$)/.exec(hash)?.[1]
  return at === undefined ? { run } : { run, at: Number(at) }
}
