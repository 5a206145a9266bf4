/**
 * Acts once the next frame is painted: what nobody sees has to wait for what somebody sees. At once where no frame comes,
 * since the page is in the background or goes there, and before a link leads away. Gives back what calls it off.
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
  // A frame of a course page that is scrolled away is not hidden, and has no frames.
  const latest = setTimeout(now, 500)
  document.addEventListener('visibilitychange', now)
  document.addEventListener('click', atLink, true)
  return callOff

  function now(): void {
    callOff()
    act()
  }

  function atLink({ target }: MouseEvent): void {
    if (target instanceof Element && target.closest('a')) now()
  }

  function callOff(): void {
    cancelAnimationFrame(frame)
    clearTimeout(later)
    clearTimeout(latest)
    document.removeEventListener('visibilitychange', now)
    document.removeEventListener('click', atLink, true)
  }
}
