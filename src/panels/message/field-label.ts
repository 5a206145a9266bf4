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
