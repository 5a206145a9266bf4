import { say } from '#panels/say.ts'
import type { Field } from '#trace/views.ts'

/** What a field is called on screen: its own name, or that of its part where the part has none. */
export function labelOf(field: Pick<Field, 'part' | 'name'>): string {
  if (field.name !== '') return field.name
  switch (field.part) {
    case 'method':
      return say('part-method')
    case 'url':
      return say('part-url')
    case 'status':
      return say('part-status')
    default:
      return say('part-body')
  }
}

/** What a piece of a field is called: `set-cookie/samesite` is SameSite there, whatever the header it stands in. */
export function pieceLabel({ name }: Pick<Field, 'name'>): string {
  const last = name.split('/').at(-1) ?? name
  return spelled.get(name) ?? last
}

/** Attributes as every document writes them; on the wire their case does not matter (RFC 6265 5.2). */
const spelled = new Map(
  ['HttpOnly', 'Secure', 'SameSite', 'Path', 'Domain', 'Max-Age', 'Expires'].map((name) => [
    `set-cookie/${name.toLowerCase()}`,
    name,
  ]),
)
