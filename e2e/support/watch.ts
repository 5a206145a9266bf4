import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/** Collects what must not happen while a test runs: errors on the console or of a script, and requests that leave. */
export function watch(context: BrowserContext, origin: string, allowed?: RegExp): () => string[] {
  const faults: string[] = []
  const left = new Set<string>()
  context.on('console', (message) => {
    if (message.type() === 'error' && !isMirrored4xx(message)) note(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => note(`script: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (['http:', 'https:'].includes(url.protocol) && url.origin !== origin) left.add(url.href)
  })
  // What the page's own policy stops has never left.
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') left.delete(request.url())
  })
  return () => [...faults, ...[...left].map((url) => `left: ${url}`)]

  function note(fault: string): void {
    if (!allowed?.test(fault)) faults.push(fault)
  }
}

/** The browser's own line about an error answer of the little internet; the page cannot keep it back. */
function isMirrored4xx(message: ConsoleMessage): boolean {
  return (
    /status of 4\d\d/.test(message.text()) && new URL(message.location().url).pathname.startsWith('/net/')
  )
}

/** Runs in the page before its own scripts: what the policy refused becomes an error on the console. */
export function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
  )
}
