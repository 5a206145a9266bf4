/** Resolves when nothing more urgent is to be done. (Safari knows no idle callbacks.) */
export function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 1000 })
    else setTimeout(done, 200)
  })
}
