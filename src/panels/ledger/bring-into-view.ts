/**
 * Scrolls the nearest scroller around an element so far that the element is seen below what sticks at its top. By hand
 * instead of scrollIntoView, which would move every scroller up to the page.
 */
export function bringIntoView(element: Element, sticky: number): void {
  const box = scrollerOf(element.parentElement)
  if (box === null) return
  const { top, bottom } = element.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  if (top < frame.top + sticky) box.scrollTop -= frame.top + sticky - top
  else if (bottom > frame.bottom) box.scrollTop += bottom - frame.bottom
}

function scrollerOf(element: Element | null): Element | null {
  if (element === null || element === document.body) return null
  const scrolls =
    /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight
  return scrolls ? element : scrollerOf(element.parentElement)
}
