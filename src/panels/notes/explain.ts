import type { Annotation, Annotations, Place, Shelf } from './annotation.ts'

/**
 * What a part of a message is and why it is there, or undefined for a part that these shelves do not describe. The first
 * shelf that has the name answers.
 */
export function explain(
  { leg, part, name, message, url, value }: Place,
  shelves: readonly Shelf[],
): Annotation | undefined {
  const wanted = keyOf(part, name, value)
  const where = `${message} ${pathOf(url)}`
  for (const shelf of shelves) {
    if (shelf.part !== part || (shelf.leg ?? leg) !== leg || shelf.at?.test(where) === false) continue
    const found = noteOf(shelf.notes, `${wanted}=${value}`) ?? noteOf(shelf.notes, wanted)
    if (found !== undefined) return found
  }
  return undefined
}

/** Names come from the wire, and a learner may type any: `constructor` must not find what Object has. */
function noteOf(notes: Annotations, key: string): Annotation | undefined {
  return Object.hasOwn(notes, key) ? notes[key] : undefined
}

function keyOf(part: Place['part'], name: string, value: string): string {
  if (part === 'method' || part === 'status') return value
  if (part === 'url') return /\/[^/?#]*(?=[?#]|$)/.exec(value)?.[0] ?? ''
  if (part === 'header') return name.toLowerCase()
  // `header.alg` of a token, `keys.0.kid` of a key set: the last name is the one with a meaning.
  if (part === 'claim') return name.replace(/^header\./, '')
  return part === 'json' ? (name.split(/[.[\]]+/).findLast((step) => /\D/.test(step)) ?? name) : name
}

/** `/token` of `https://id.skyalbum.example/token?x`; of a private link what follows its scheme. */
function pathOf(url: string): string {
  return (url.split(/[?#]/)[0] ?? '').replace(/^[A-Za-z][\w+.-]*:(?:\/\/[^/]*)?/, '')
}
