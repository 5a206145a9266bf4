/** The words of a text, as they are found: the whole ones, and the parts of names such as `code_verifier`, `rfc7636#4.1`. */
export function indexTokens(text: string): string[] {
  return queryTokens(text).flatMap((word) => {
    const parts = word.split(/[_#/:=-]+/).filter(Boolean)
    return parts.length > 1 ? [word, ...parts] : [word]
  })
}

/** The words that somebody looks for. `RFC 7636 §4.1` is what the clauses call `rfc7636` and `4.1`. */
export function queryTokens(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\brfc\s+(?=\d)/g, 'rfc')
    .split(/[\s,;!?()[\]{}<>“”"'’‘…§]+/)
    .map((word) => word.replace(/^[.:-]+|[.:]+$/g, ''))
    .filter(Boolean)
}
