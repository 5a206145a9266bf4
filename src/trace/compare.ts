import type { CheckResult } from '#protocol/check.ts'
import { type Mark, type MarkedField, markFields, wholeMark } from './compare-fields.ts'
import { pairMessages } from './compare-pairs.ts'
import type { LaneRow, RowMessage } from './compare-row.ts'
import type { ActView } from './views.ts'

export type Tag = 'same' | 'different' | 'only-left' | 'only-right'

export interface MarkedMessage extends Omit<RowMessage, 'request' | 'response'> {
  mark: Mark
  request?: readonly MarkedField[]
  response?: readonly MarkedField[]
}

export interface MarkedAct extends Omit<ActView, 'made'> {
  mark: Mark
  made: readonly MarkedField[]
}

export type MarkedCheck = CheckResult & { mark: Mark }

interface MarkedLane {
  acts: readonly MarkedAct[]
  checks: readonly MarkedCheck[]
}

/** One row of a comparison: both lanes, with everything marked that the other lane has not, or has otherwise. */
export interface ComparedRow {
  tag: Tag
  left: MarkedLane
  right: MarkedLane
  /** Messages that do the same stand side by side; one that has no partner stands alone. */
  messages: readonly { left?: MarkedMessage; right?: MarkedMessage }[]
}

/** What differs between two lanes, read off what really happened in them. `partners`: see pairMessages. */
export function compareRow(
  left: LaneRow,
  right: LaneRow,
  partners: Readonly<Record<string, string>> = {},
): ComparedRow {
  const messages = pairMessages(left.messages, right.messages, partners).map((pair) => ({
    ...(pair.left ? { left: markMessage(pair.left, pair.right) } : {}),
    ...(pair.right ? { right: markMessage(pair.right, pair.left) } : {}),
  }))
  const lanes = { left: markLane(left, right), right: markLane(right, left) }
  const marks = [
    ...messages.flatMap((pair) => [pair.left?.mark ?? 'same', pair.right?.mark ?? 'same']),
    ...[lanes.left, lanes.right].flatMap(({ acts, checks }) => [...acts, ...checks].map(({ mark }) => mark)),
  ]
  const tag = isEmpty(right)
    ? 'only-left'
    : isEmpty(left)
      ? 'only-right'
      : wholeMark(marks) === 'same'
        ? 'same'
        : 'different'
  return { tag, ...lanes, messages }
}

function isEmpty({ acts, messages, checks }: LaneRow): boolean {
  return acts.length + messages.length + checks.length === 0
}

function markMessage(mine: RowMessage, theirs: RowMessage | undefined): MarkedMessage {
  const { request, response, ...rest } = mine
  const legs = {
    ...(request ? { request: markFields(request, theirs?.request ?? []) } : {}),
    ...(response ? { response: markFields(response, theirs?.response ?? []) } : {}),
  }
  const marks = [...(legs.request ?? []), ...(legs.response ?? [])].map(({ mark }) => mark)
  const gone = (theirs?.request && !request) || (theirs?.response && !response)
  const mark = !theirs ? 'only' : mine.side ? 'same' : gone ? 'changed' : wholeMark(marks)
  return { ...rest, ...legs, mark }
}

function markLane(mine: LaneRow, theirs: LaneRow): MarkedLane {
  return {
    acts: mine.acts.map((act, index) => {
      const partner = theirs.acts.find(({ does }) => does === act.does) ?? theirs.acts[index]
      const made = markFields(act.made, partner?.made ?? [])
      const mark = !partner
        ? 'only'
        : partner.does !== act.does
          ? 'changed'
          : wholeMark(made.map((one) => one.mark))
      return { ...act, made, mark }
    }),
    checks: mine.checks.map((check) => {
      const partner = theirs.checks.find(({ id }) => id === check.id)
      return { ...check, mark: !partner ? 'only' : partner.verdict === check.verdict ? 'same' : 'changed' }
    }),
  }
}
