/** A life that is left or over, in words: `58 s left`, `ended 5 s ago`. `left`: seconds until the end. */
export function secondsLeft(left: number): string {
  return left > 0 ? `${left} s left` : `ended ${-left} s ago`
}
