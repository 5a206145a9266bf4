/** Does something when nothing more urgent is to be done; answers how to call it off. (Safari knows no idle callbacks.) */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, 200)
    return () => clearTimeout(timer)
  }
  const call = requestIdleCallback(() => work(), { timeout: 1000 })
  return () => cancelIdleCallback(call)
}

/** Resolves when nothing more urgent is to be done. */
export function idle(): Promise<void> {
  return new Promise((done) => whenIdle(done))
}
