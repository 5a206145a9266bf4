/** A text as a word of the shell: in single quotes, which nothing ends but a single quote. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** What a run learned and where the script keeps it: a value of the run, and the name of a shell variable. */
export type Known = ReadonlyMap<string, string>

/** A text as a word of the shell in which each known value is its variable: `'code='"$CODE"`. */
export function word(text: string, known: Known): string {
  const values = [...known.keys()].sort((a, b) => b.length - a.length)
  for (const value of values) {
    const at = text.indexOf(value)
    if (at < 0) continue
    const parts = [text.slice(0, at), text.slice(at + value.length)].map((part) =>
      part === '' ? '' : word(part, known),
    )
    return `${parts[0]}"$${known.get(value)}"${parts[1]}`
  }
  return quoted(text)
}

/** A line that only a reader reads: nothing in it can begin a command. */
export function comment(text: string): string {
  return `# ${text.replace(/\s+/g, ' ')}`
}
