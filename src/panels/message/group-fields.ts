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
type Fits = (field: Field) => boolean

/** A heading of a group of fields. */
export type GroupTitle = Extract<WordId, `group-${string}`>

const parts =
  (...wanted: readonly Part[]): Fits =>
  ({ part }) =>
    wanted.includes(part)

const header =
  (...names: readonly string[]): Fits =>
  ({ part, name }) =>
    part === 'header' && names.includes(name.toLowerCase())

/** A page whose form sends itself: its body is a message to somebody else, not only something to look at. */
const sendsItself: Fits = ({ part, value, pieces }) =>
  part === 'body' && pieces !== undefined && /\.submit\(\)/.test(value)

/** The first group that a field fits has it. */
const order: readonly (readonly [title: GroupTitle, fits: Fits, quiet: boolean])[] = [
  ['group-proof', header('authorization', 'dpop'), false],
  ['group-query', parts('query'), false],
  ['group-form', parts('form'), false],
  ['group-json', parts('json'), false],
  ['group-claim', parts('claim'), false],
  ['group-cookie', parts('cookie'), false],
  ['group-challenge', header('www-authenticate'), false],
  ['group-set-cookie', header('set-cookie'), false],
  ['group-page', sendsItself, false],
  ['group-body', parts('body'), true],
  ['group-header', parts('header'), true],
]

/**
 * The fields of one leg in the order in which a reader wants them: what the flow says first, how HTTP carries it last.
 * A leg that says nothing but in its headers (a redirect) shows those openly.
 */
export function groupFields(fields: readonly Field[], leg: Edit['leg']): readonly FieldGroup[] {
  const line: readonly (readonly [GroupTitle, Fits, boolean])[] =
    leg === 'request'
      ? [['group-line', parts('method', 'url'), true]]
      : [['group-status', parts('status'), true]]
  let rest = fields
  const groups = [...order, ...line]
    .map(([title, fits, quiet]) => {
      const own = rest.filter(fits)
      rest = rest.filter((field) => !fits(field))
      return { title, quiet, fields: own }
    })
    .filter((group) => group.fields.length > 0)
  if (groups.some(({ quiet }) => !quiet)) return groups
  const shown = groups.find(({ title }) => title === (leg === 'request' ? 'group-line' : 'group-header'))
  return groups.map((group) => (group === shown ? { ...group, quiet: false } : group))
}

/** The parts to which a field can be added, by what the leg carries already. */
export function addableParts(fields: readonly Field[], leg: Edit['leg']): readonly Part[] {
  const inPage = fields.some(({ pieces = [] }) => pieces.some(({ part }) => part === 'form'))
  const has = (part: Part) => fields.some((field) => field.part === part) || (part === 'form' && inPage)
  const inBody = (['form', 'json', 'claim'] as const).filter(has)
  return leg === 'request'
    ? [...inBody, 'query', 'header', 'cookie']
    : [...(has('query') ? ['query' as const] : []), ...inBody, 'header']
}
