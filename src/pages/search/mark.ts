/** A part of a text: as it is, or one that was looked for. */
export interface Piece {
  text: string
  marked: boolean
}

/**
 * Cuts a text where words that were found begin, so that they can be marked. The pieces, one after the other, are the text.
 * @param matched words of the index
 * @param query what was typed: a word that begins with one of its words is marked as far as that
 */
export function markWords(
  text: string,
  matched: readonly string[],
  query: readonly string[],
): readonly Piece[] {
  const wanted = query.flatMap((word) => word.split(/[^\p{L}\p{N}_.]+/u)).filter(Boolean)
  const reach = (word: string) => {
    const begun = wanted.filter((one) => word.toLowerCase().startsWith(one))
    if (begun.length > 0) return Math.max(...begun.map((one) => one.length))
    return matched.includes(word.toLowerCase()) ? word.length : 0
  }
  const pieces: Piece[] = []
  const add = (part: string, marked: boolean) => {
    const last = pieces.at(-1)
    if (part === '') return
    if (last?.marked === marked) last.text += part
    else pieces.push({ text: part, marked })
  }
  for (const word of text.split(/([\p{L}\p{N}_]+(?:\.\d+)*)/u)) {
    // `code_verifier` as a whole, else one of its parts.
    for (const part of reach(word) > 0 ? [word] : word.split(/(_)/)) {
      add(part.slice(0, reach(part)), true)
      add(part.slice(reach(part)), false)
    }
  }
  return pieces
}
