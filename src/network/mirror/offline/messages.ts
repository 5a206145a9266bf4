/** What a page asks of the worker, with a port for the answer: to keep the whole site on this device. */
export interface KeepRequest {
  type: 'tokenwalk-keep'
  /** The address of the page's own entry script: it tells editions apart. */
  entry: string
}

/** The answer, once it is done. */
export interface KeepAnswer {
  kept: boolean
  /** The page belongs to another edition than the worker: there is a newer one. */
  newer: boolean
}

/** What the worker asks of each page, with a port: which entry script it runs. */
export const whichMessage = 'tokenwalk-which'

export function isKeepRequest(data: unknown): data is KeepRequest {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'tokenwalk-keep'
}
