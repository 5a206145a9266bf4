import type { Edit } from '#network/edit.ts'
import type { WordId } from '#panels/say.ts'
import type { Field } from '#trace/views.ts'

export interface FieldGroup {
  title: GroupTitle
  fields: readonly Field[]
  /** Groups that say more about HTTP than about the flow: closed until asked for. */
  quiet: boolean
}

type Part = Edit['part']

/** A heading of a group of fields. */
export type GroupTitle = Extract<WordId, `group-${string}`>

const order: readonly (readonly [title: GroupTitle, parts: readonly Part[], quiet: boolean])[] = [
  ['group-query', ['query'], false],
  ['group-form', ['form'], false],
  ['group-json', ['json'], false],
  ['group-claim', ['claim'], false],
  ['group-cookie', ['cookie'], false],
  ['group-body', ['body'], true],
  ['group-header', ['header'], true],
]

/**
 * The fields of one leg in the order in which a reader wants them: what the flow says first, how HTTP carries it last.
 * A leg that says nothing but in its headers (a redirect) shows those openly.
 */
export function groupFields(fields: readonly Field[], leg: Edit['leg']): readonly FieldGroup[] {
  const first: readonly (readonly [GroupTitle, readonly Part[], boolean])[] =
    leg === 'request' ? [['group-line', ['method', 'url'], true]] : [['group-status', ['status'], true]]
  const groups = [...order, ...first]
    .map(([title, parts, quiet]) => ({
      title,
      quiet,
      fields: fields.filter(({ part }) => parts.includes(part)),
    }))
    .filter((group) => group.fields.length > 0)
  if (groups.some(({ quiet }) => !quiet)) return groups
  const shown = groups.find(({ title }) => title === (leg === 'request' ? 'group-line' : 'group-header'))
  return groups.map((group) => (group === shown ? { ...group, quiet: false } : group))
}

/** The parts to which a field can be added, by what the leg carries already. */
export function addableParts(fields: readonly Field[], leg: Edit['leg']): readonly Part[] {
  const has = (part: Part) => fields.some((field) => field.part === part)
  const inBody = (['form', 'json', 'claim'] as const).filter(has)
  return leg === 'request'
    ? [...inBody, 'query', 'header', 'cookie']
    : [...(has('query') ? ['query' as const] : []), ...inBody, 'header']
}
