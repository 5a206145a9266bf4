import type { RowView, Side } from '#pages/compare/row-view.ts'
import { labelOf } from '#panels/message/field-label.ts'
import { groupFields } from '#panels/message/group-fields.ts'
import { MASK, pathOf, statusLine } from '#panels/wire/http-text.ts'
import type { MarkedMessage } from '#trace/compare.ts'
import type { Mark, MarkedField } from '#trace/compare-fields.ts'
import { pageLines } from '#trace/page-lines.ts'
import { bareValue } from '#trace/value-of-field.ts'
import { fitted, type LaneLine, type LaneText } from './room.ts'

const sides: readonly Side[] = ['left', 'right']
const legs = ['request', 'response'] as const
type Leg = (typeof legs)[number]

/** A leg of an exchange in one lane. */
interface LaneLeg {
  leg: Leg
  /** 'POST /token', or the status of its answer. */
  head: LaneLine
  /** What the answer is to, for where its request is not shown. */
  to: string
  fields: readonly LaneLine[]
}

/**
 * What both lanes' messages say in a row: those parts of which something differs, and of these what differs first.
 * Where nothing does, all of them.
 */
export function laneLines(view: RowView): Readonly<Record<Side, LaneText>> & { same: boolean } {
  const both = view.compared.messages.flatMap((two) =>
    legs.map((leg) => ({
      left: legOf(two.left, two.right, leg, view.names),
      right: legOf(two.right, two.left, leg, view.names),
    })),
  )
  const telling = both.filter((two) => sides.some((side) => two[side] && differs(two[side])))
  const same = telling.length === 0
  const textOfSide = (side: Side) => {
    const own = (same ? both : telling).flatMap((two) => two[side] ?? [])
    return same ? allOf(own) : differencesOf(own)
  }
  return { same, left: textOfSide('left'), right: textOfSide('right') }
}

const differs = ({ head, fields }: LaneLeg) => [head, ...fields].some(({ mark }) => mark !== 'same')

function allOf(own: readonly LaneLeg[]): LaneText {
  return fitted([...own.map(({ head }) => head), ...own.flatMap(({ fields }) => fields)], 0)
}

function differencesOf(own: readonly LaneLeg[]): LaneText {
  const marked = own.flatMap(({ leg, head, to, fields }, index): LaneLine[] => {
    // An answer alone does not say to what.
    const bare = leg === 'response' && own[index - 1]?.to !== to
    const which = (mark: Mark) => fields.filter((line) => line.mark === mark)
    return [
      { ...head, text: bare ? `${to} → ${head.text}` : head.text },
      ...which('changed'),
      ...which('only'),
    ]
  })
  const rest = own.flatMap(({ fields }) => fields.filter(({ mark }) => mark === 'same'))
  // Below the last of several heads the others' fields would be taken for its own.
  return own.length === 1 ? fitted([...marked, ...rest], 0) : fitted(marked, rest.length)
}

function legOf(
  mine: MarkedMessage | undefined,
  theirs: MarkedMessage | undefined,
  leg: Leg,
  names: ReadonlyMap<string, string>,
): LaneLeg | undefined {
  const fields = mine?.[leg]
  if (!mine || mine.side || !fields) return undefined
  const text = startOf(mine, leg)
  const other = theirs?.[leg] && startOf(theirs, leg)
  const said = groupFields(fields, leg)
    .flatMap(({ title, quiet, fields: own }) =>
      own.map((field) => ({ title, quiet, ...(field as MarkedField) })),
    )
    // The first line says these already.
    .filter(({ part }) => part !== 'method' && part !== 'url' && part !== 'status')
    // How HTTP carries it is worth a look only where it is there on both sides, and not the same.
    .filter(({ title, mark }) => title !== 'group-header' || mark === 'changed')
    .filter(({ quiet, mark }) => !quiet || mark !== 'same')
  return {
    leg,
    head: { text, mark: other === undefined ? 'only' : other === text ? 'same' : 'changed', head: true },
    to: startOf(mine, 'request'),
    fields: said.map((field) => ({ text: textOf(field, names), mark: field.mark })),
  }
}

function startOf({ method, url, status }: MarkedMessage, leg: Leg): string {
  if (leg === 'request') return `${method} ${pathOf(url)}`
  return status === undefined ? '' : statusLine(status)
}

function textOf(field: MarkedField, names: ReadonlyMap<string, string>): string {
  if (field.kind === 'password') return `${labelOf(field)} = ${MASK}`
  if (field.part === 'body') return pageLines(field.value).join(' · ')
  const bare = bareValue(field)
  return `${labelOf(field)} = ${names.get(bare) ?? bare}`
}
