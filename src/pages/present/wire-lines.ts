import type { FlowDefinition } from '#flows/kit/types.ts'
import { labelOf } from '#panels/message/field-label.ts'
import { groupFields } from '#panels/message/group-fields.ts'
import { nameOf } from '#panels/short.ts'
import { namesOf } from '#panels/value-names.ts'
import { MASK, pathOf, statusLine, targetOf } from '#panels/wire/http-text.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import { ledgerAt } from '#trace/ledger.ts'
import { pageLines } from '#trace/page-lines.ts'
import { stepView } from '#trace/step-view.ts'
import { bareValue } from '#trace/value-of-field.ts'
import type { Field, MessageView } from '#trace/views.ts'
import type { Trace } from '#world/records.ts'
import { toldMessage } from './told-message.ts'

/** One line of a message as the back row can read it. */
interface WireLine {
  /** '' for the first line of a message. */
  name: string
  value: string
  kind?: ValueKind
  fresh?: Field['fresh']
}

/** What of a message stands in the lower third. */
export interface WireText {
  /** The names of those whom its arrow touches, from sender to receiver; one alone made something and sent nothing. */
  path: readonly string[]
  lines: readonly WireLine[]
  /** Lines that found no room. */
  more: number
}

/** The most lines, '… 4 more' included, that a room reads at once. */
export const mostLines = 7

/**
 * The message that the step at the cursor is about, or what was made in it: at most seven lines, the changed ones first,
 * then what is new on the wire. Undefined where the step has neither. Values stand by their short names, as in the ledger.
 */
export function wireOf(
  flow: Pick<FlowDefinition, 'participants' | 'drawable'>,
  trace: Trace,
  at: number,
): WireText | undefined {
  const who = (id: string) => nameOf(flow.participants, id)
  const view = stepView(flow, trace, at)
  const names = namesOf(ledgerAt(trace, at).rows)
  const told = toldMessage(flow, trace, at, view)
  if (!told) {
    const act = view.acts.findLast(({ made }) => made.length > 0)
    return act && { path: [who(act.by)], ...fitted(act.made.map((field) => lineOf(field, names))) }
  }
  const { message, leg, path } = told
  const fields = leg === 'response' ? (message.responseFields ?? []) : message.requestFields
  const first: WireLine = { name: '', value: leg === 'response' ? statusOf(message) : startOf(message) }
  const rest = inOrder(fields, leg).map((field) => lineOf(field, names))
  return { path: path.map(who), ...fitted([first, ...rest]) }
}

function startOf({ request: { method, url } }: MessageView): string {
  const { host, isLink } = targetOf(url)
  return isLink ? (url.split('?')[0] ?? url) : `${method} ${host}${pathOf(url)}`
}

function statusOf({ response }: MessageView): string {
  return response ? statusLine(response.status) : ''
}

/** Changed first, then new, then the rest; within these what the flow says before how HTTP carries it. */
function inOrder(fields: readonly Field[], leg: 'request' | 'response'): Field[] {
  const rank = { changed: 0, new: 1, known: 2 }
  return groupFields(fields, leg)
    .flatMap(({ quiet, fields: own }) => own.map((field) => ({ field, quiet })))
    .filter(({ field: { part } }) => part !== 'status' && part !== 'method' && part !== 'url')
    .map(({ field, quiet }) => ({
      field,
      // What a page says is read before how it is carried.
      rank:
        field.fresh === 'changed'
          ? 0
          : (quiet && field.part !== 'body' ? 10 : 0) + rank[field.fresh ?? 'known'],
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ field }) => field)
}

function lineOf(field: Field, names: ReadonlyMap<string, string>): WireLine {
  const { value, kind, fresh, part } = field
  const bare = bareValue(field)
  const scheme = value.slice(0, value.length - bare.length)
  const text =
    kind === 'password'
      ? MASK
      : part === 'body'
        ? pageLines(value).join(' · ')
        : scheme + (names.get(bare) ?? bare)
  return {
    name: labelOf(field),
    value: text,
    ...(kind ? { kind } : {}),
    ...(fresh ? { fresh } : {}),
  }
}

function fitted(lines: readonly WireLine[]): Pick<WireText, 'lines' | 'more'> {
  if (lines.length <= mostLines) return { lines, more: 0 }
  const shown = lines.slice(0, mostLines - 1)
  return { lines: shown, more: lines.length - shown.length }
}
