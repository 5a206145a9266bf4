/**
 * Brings something into view and keeps it there while parts of the column still come or go (notes are loaded when a
 * message first needs them). Ends with the learner's first touch of the column. Gives back what ends it.
 */
export function holdInView(scroller: HTMLElement, bring: () => void): () => void {
  // It hears of every part once at first, with the frame: that one lays the page out anyway.
  const sizes = new ResizeObserver(bring)
  for (const part of scroller.children) sizes.observe(part)
  const hands = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  for (const hand of hands) scroller.addEventListener(hand, end, { passive: true })
  return end

  function end(): void {
    sizes.disconnect()
    for (const hand of hands) scroller.removeEventListener(hand, end)
  }
}
