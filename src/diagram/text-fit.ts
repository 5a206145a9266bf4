/** Cuts a text to so many characters, the last of them an ellipsis; at least one character is kept. */
export function shorten(text: string, chars: number): string {
  const letters = [...text]
  if (letters.length <= chars) return text
  return `${letters
    .slice(0, Math.max(1, chars - 1))
    .join('')
    .trimEnd()}…`
}

/** How many characters a text has on screen, for a font in which all are equally wide. */
export function lengthOf(text: string): number {
  return [...text].length
}

/** Breaks a text into lines of at most so many characters, between words; a longer word keeps a line for itself. */
export function wrap(text: string, chars: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= chars)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
