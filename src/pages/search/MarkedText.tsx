import { markWords } from './mark.ts'

interface Props {
  text: string
  matched: readonly string[]
  words: readonly string[]
}

/** A text with what was looked for in it marked. */
export function MarkedText({ text, matched, words }: Props) {
  let at = 0
  return markWords(text, matched, words).map((piece) => {
    const key = at
    at += piece.text.length
    return piece.marked ? (
      <mark key={key} className="bg-transparent font-semibold text-go underline underline-offset-3">
        {piece.text}
      </mark>
    ) : (
      piece.text
    )
  })
}
