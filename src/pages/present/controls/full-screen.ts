/** The whole screen for the page, or back. Where a browser refuses, nothing happens: its own key still works. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.()
  done?.catch(() => undefined)
}
