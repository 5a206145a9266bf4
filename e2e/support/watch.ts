import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/** Collects what must not happen while a test runs: errors on the console or of a script, and requests that leave. */
export function watch(context: BrowserContext, origin: string, allowed?: RegExp): string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' && !isMirrored4xx(message)) note(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => note(`script: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (['http:', 'https:'].includes(url.protocol) && url.origin !== origin) note(`left: ${url.href}`)
  })
  return faults

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

/** Runs in the page before its own scripts: what browsers tell only a listener becomes an error on the console. */
export function tellAll(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
  )
  // Not an exception: 'ResizeObserver loop completed with undelivered notifications.'
  addEventListener('error', (event) => event.error === null && console.error(event.message))
}
