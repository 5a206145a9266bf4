import { encodeComponent } from '#protocol/pairs.ts'
import type { ValueKind } from '#protocol/value-kind.ts'

export interface Segment {
  text: string
  kind?: ValueKind
}

/** Shorter values would colour half a page by chance. */
const SHORTEST = 5

/**
 * Cuts a text where known values stand in it, plain or percent-encoded, so that each can wear its colour. The segments
 * put together are the text, byte for byte; where two values overlap, the longer one wins.
 */
export function highlight(
  text: string,
  values: readonly { value: string; kind: ValueKind }[],
): readonly Segment[] {
  const marks = values
    .filter(({ value }) => value.length >= SHORTEST)
    .flatMap(({ value, kind }) =>
      [...new Set([value, encodeComponent(value)])].map((found) => ({ found, kind })),
    )
    .sort((a, b) => b.found.length - a.found.length)
  let segments: Segment[] = text === '' ? [] : [{ text }]
  for (const { found, kind } of marks) {
    segments = segments.flatMap((segment) =>
      segment.kind === undefined ? cut(segment.text, found, kind) : [segment],
    )
  }
  return segments
}

function cut(text: string, found: string, kind: ValueKind): Segment[] {
  return text
    .split(found)
    .flatMap((part, index) => (index === 0 ? [{ text: part }] : [{ text: found, kind }, { text: part }]))
    .filter((segment) => segment.text !== '')
}
