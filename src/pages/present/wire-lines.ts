import type { FlowDefinition } from '#flows/kit/types.ts'
import { labelOf } from '#panels/message/field-label.ts'
import { groupFields } from '#panels/message/group-fields.ts'
import { nameOf } from '#panels/short.ts'
import { MASK, pathOf, statusLine, targetOf } from '#panels/wire/http-text.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import { pageLines } from '#trace/page-lines.ts'
import { bareValue } from '#trace/value-of-field.ts'
import type { Field, MessageView, StepView } from '#trace/views.ts'

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
  from: string
  /** '' where something was made and nothing sent. */
  to: string
  lines: readonly WireLine[]
  /** Lines that found no room. */
  more: number
}

/** The most lines, '… 4 more' included, that a room reads at once. */
export const mostLines = 7

/**
 * The message of the step at the cursor, or what was made in it: at most seven lines, the changed ones first, then what
 * is new on the wire. Undefined where the step has neither.
 * @param names the short names of values, as the ledger has them
 */
export function wireOf(
  { participants, arrows }: Pick<FlowDefinition, 'participants' | 'arrows'>,
  view: StepView,
  names: ReadonlyMap<string, string>,
): WireText | undefined {
  const who = (id: string) => nameOf(participants, id)
  const main = view.messages.findLast(({ minor }) => !minor)
  const act = view.acts.findLast(({ made }) => made.length > 0)
  // A side exchange is what the step is about only where nothing was made with its help.
  const message = main ?? (act ? undefined : view.messages.at(-1))
  if (!message) {
    return act && { from: who(act.by), to: '', ...fitted(act.made.map((field) => lineOf(field, names))) }
  }
  const drawn = arrows.findLast(
    (one) => one.step === view.step && one.message === message.message && one.leg !== 'checks',
  )
  const isAnswer =
    message.response !== undefined && (drawn ? drawn.leg === 'response' : isNews(message, view.step, arrows))
  const [from, to] = isAnswer ? [message.to, message.from] : [message.from, message.to]
  const fields = (isAnswer ? message.responseFields : message.requestFields) ?? []
  const first: WireLine = { name: '', value: isAnswer ? statusOf(message) : startOf(message) }
  const rest = inOrder(fields, isAnswer ? 'response' : 'request').map((field) => lineOf(field, names))
  return { from: who(from), to: who(to), ...fitted([first, ...rest]) }
}

/** Whether the step is the answer to a request that an earlier step sent. */
function isNews({ message }: MessageView, step: number, arrows: FlowDefinition['arrows']): boolean {
  const sent = arrows.find((one) => one.message === message && one.leg !== 'checks')
  return sent !== undefined && sent.step < step
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
