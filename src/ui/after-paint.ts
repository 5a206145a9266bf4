/**
 * Acts once the next frame is painted: what nobody sees has to wait for what somebody sees. At once where no frame comes,
 * since the page is in the background or goes there. Gives back what calls it off.
 */
export function afterPaint(act: () => void): () => void {
  if (document.hidden) {
    act()
    return () => {}
  }
  let later: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    later = setTimeout(now)
  })
  document.addEventListener('visibilitychange', now)
  return callOff

  function now(): void {
    callOff()
    act()
  }

  function callOff(): void {
    cancelAnimationFrame(frame)
    clearTimeout(later)
    document.removeEventListener('visibilitychange', now)
  }
}
