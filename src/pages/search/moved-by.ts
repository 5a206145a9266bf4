/** Which result a key chooses; undefined for a key that is the field's own. The arrows go round. */
export function movedBy(
  {
    key,
    ctrlKey,
    metaKey,
    altKey,
    shiftKey,
  }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  at: number,
  count: number,
): number | undefined {
  if (count === 0 || ctrlKey || metaKey || altKey || shiftKey) return
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return
}
