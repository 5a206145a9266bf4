import { useEffect } from 'react'

/** What a key asks for: beats with the arrows, whole steps with Shift, the ends with Home and End. */
export type KeyMove = 'next' | 'back' | 'next-step' | 'back-step' | 'first' | 'last'

interface Press {
  key: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** Reads a key press. Page keys are those of a presenter's remote. Arrows follow the direction of the language. */
export function moveOf(press: Press, direction: 'ltr' | 'rtl'): KeyMove | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return
  const [forward, backward] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  if (press.key === forward) return press.shiftKey ? 'next-step' : 'next'
  if (press.key === backward) return press.shiftKey ? 'back-step' : 'back'
  if (press.shiftKey) return
  if (press.key === 'PageDown') return 'next'
  if (press.key === 'PageUp') return 'back'
  if (press.key === 'Home') return 'first'
  if (press.key === 'End') return 'last'
  return
}

// A field keeps its keys, and so does whatever scrolls: there PageDown, Home and End move the text.
const fields =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog, [popover]'
// A remote's Page keys move the story also after a click on an answer; the arrows stay with the answers.
const choices = 'input'
const scrollers = '[data-scrolls]'

/** Walks by keyboard anywhere on the page but in a field. Space and Enter stay the browser's. */
export function useKeys(move: (what: KeyMove) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const what = moveOf(event, document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr')
      if (!what || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(fields)) return
      if (event.key.startsWith('Arrow') && target?.closest(choices)) return
      if (!event.key.startsWith('Arrow') && target?.closest(scrollers)) return
      event.preventDefault()
      move(what)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [move])
}
