import type { RowMessage } from './compare-row.ts'

/**
 * Puts the messages of two lanes side by side: those of one name, then those between the same two parties.
 * @param partners messages of other names that do the same, left to right: { access_token: 'token' }
 */
export function pairMessages(
  left: readonly RowMessage[],
  right: readonly RowMessage[],
  partners: Readonly<Record<string, string>>,
): { left?: RowMessage; right?: RowMessage }[] {
  const free = new Set(right)
  const take = (fits: (one: RowMessage) => boolean) => {
    const found = [...free].find(fits)
    if (found) free.delete(found)
    return found
  }
  const named = new Map(
    left.map((mine) => [mine, take(({ message }) => message === (partners[mine.message] ?? mine.message))]),
  )
  const pairs = left.map((mine) => {
    const partner =
      named.get(mine) ??
      take(({ from, to, side }) => from === mine.from && to === mine.to && !side && !mine.side)
    return { left: mine, ...(partner ? { right: partner } : {}) }
  })
  // What only the right has goes where it happened there: after the message that it followed.
  const placed: { left?: RowMessage; right?: RowMessage }[] = [...pairs]
  for (const [index, one] of right.entries()) {
    if (!free.has(one)) continue
    const before = placed.findIndex((pair) => pair.right !== undefined && pair.right === right[index - 1])
    placed.splice(index === 0 ? 0 : before + 1, 0, { right: one })
  }
  return placed
}
