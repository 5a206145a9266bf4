/** What of a key press decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Ctrl K, or ⌘ K: on every system both are the search, since no system has a use for the other one. */
export function isSearchKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey
}

// Some systems have Ctrl K in a field for themselves: it cuts the rest of the line.
const fields =
  'input:not([type=radio], [type=checkbox], [type=file]), textarea, select, [contenteditable=""], [contenteditable=true]'

/** Whether the search may come now: not out of a field, and not over another dialog. */
export function mayOpen(target: EventTarget | null): boolean {
  const inField = target instanceof Element && target.closest(fields) !== null
  return !inField && document.querySelector('dialog[open]') === null
}

/** How the shortcut is written on this system. */
export function shortcutText(): string {
  const apple = typeof navigator !== 'undefined' && /Mac|iP(?:hone|ad|od)/.test(navigator.platform)
  return apple ? '⌘ K' : 'Ctrl K'
}
