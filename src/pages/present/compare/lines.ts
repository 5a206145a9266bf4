import type { RowView, Side } from '#pages/compare/row-view.ts'
import { labelOf } from '#panels/message/field-label.ts'
import { groupFields } from '#panels/message/group-fields.ts'
import { MASK, pathOf, statusLine } from '#panels/wire/http-text.ts'
import type { MarkedMessage } from '#trace/compare.ts'
import type { MarkedField } from '#trace/compare-fields.ts'
import { pageLines } from '#trace/page-lines.ts'
import { bareValue } from '#trace/value-of-field.ts'

/** One line of a lane. */
export interface LaneLine {
  text: string
  /** The other lane has it otherwise, or not at all. */
  differs: boolean
  /** The line with which a message begins. */
  head?: true
}

/** As many as stand beside each other without being small. */
const mostLaneLines = 6

/** What a lane's messages say in a row: what differs first, at most six lines, and how many found no room. */
export function laneLines(view: RowView, side: Side): { lines: readonly LaneLine[]; more: number } {
  const all = view.compared.messages
    .flatMap((two) => two[side] ?? [])
    .filter(({ side: aside }) => !aside)
    .flatMap((message) => messageLines(message, view.names))
  const heads = all.filter(({ head }) => head)
  const rest = [
    ...all.filter((line) => !line.head && line.differs),
    ...all.filter((line) => !line.head && !line.differs),
  ]
  const lines = [...heads, ...rest]
  return lines.length <= mostLaneLines
    ? { lines, more: 0 }
    : { lines: lines.slice(0, mostLaneLines - 1), more: lines.length - mostLaneLines + 1 }
}

function messageLines(message: MarkedMessage, names: ReadonlyMap<string, string>): LaneLine[] {
  const { method, url, status, request, response, mark } = message
  const legs = [
    [request, `${method} ${pathOf(url)}`, 'request'],
    [response, status === undefined ? '' : statusLine(status), 'response'],
  ] as const
  return legs.flatMap(([fields, head, leg]) => {
    if (!fields) return []
    const marked = new Map<unknown, MarkedField>(fields.map((field) => [field, field]))
    const said = groupFields(fields, leg)
      .filter(({ quiet }) => !quiet)
      .flatMap(({ fields: own }) => own)
    return [
      { text: head, differs: mark === 'only', head: true as const },
      ...said.map((field) => ({
        text: textOf(field as MarkedField, names),
        differs: marked.get(field)?.mark !== 'same',
      })),
    ]
  })
}

function textOf(field: MarkedField, names: ReadonlyMap<string, string>): string {
  if (field.kind === 'password') return `${labelOf(field)} = ${MASK}`
  if (field.part === 'body') return pageLines(field.value).join(' · ')
  const bare = bareValue(field)
  return `${labelOf(field)} = ${names.get(bare) ?? bare}`
}
