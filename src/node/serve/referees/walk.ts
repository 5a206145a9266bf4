import { type Arrival, Browser } from '#node/serve/harness/browser.ts'
import { textOf } from '#node/serve/harness/html-forms.ts'
import { implicitRedirectUri, redirectUri } from '#node/serve/harness/registered.ts'

type AtClient = Extract<Arrival, { at: 'client' }>

/** Walks a browser from an authorization URL to the client; a page at the end is a failure, and its words are told. */
export async function walk(url: URL | string, browser = new Browser()): Promise<AtClient> {
  const arrival = await browser.navigate(url, [redirectUri, implicitRedirectUri])
  if (arrival.at === 'page') throw new Error(`${arrival.status} at ${arrival.url}: ${textOf(arrival.html)}`)
  return arrival
}

/** The request with which a form_post answer reaches the client. */
export function posted({ url, body }: AtClient): Request {
  if (body === undefined) throw new Error(`nothing was posted: ${url}`)
  return new Request(url, { method: 'POST', body })
}

/** What a promise is rejected with; a good end is a failure. */
export async function refusal(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) throw new Error('this should have been refused')
  return error as Record<string, unknown>
}
