import { given } from '#protocol/given.ts'
import type { ValueKind } from '#protocol/value-kind.ts'
import type { Entry, Trace } from '#world/records.ts'
import { requestFields, responseFields } from './fields.ts'
import { endOf } from './lifetimes.ts'
import { frameAt, revealed } from './revealed.ts'
import { roundBegan } from './round.ts'
import { bareValue } from './value-of-field.ts'
import { kindOf, order, shortName, withPieces } from './values.ts'
import type { Field, Knowing, Ledger, LedgerRow } from './views.ts'

/** No flow has as many. */
const moreThanSteps = 100

interface Fact {
  kind: ValueKind
  value: string
  cells: Map<string, Knowing>
  /** When it came to be: later steps have higher ranks, and the round at the cursor is above those before it. */
  rank: number
}

/** Who knows which value at the cursor, read off the traffic alone: who made it, sent it, got it, or carried it. */
export function ledgerAt(trace: Trace, at: number): Ledger {
  const frame = frameAt(trace, at)
  const entries = revealed(trace, at)
  const began = roundBegan(trace, at)
  const before = entries.filter((entry) => entry.at < began || entry.step < frame.step)
  const then = new Map(rowsOf(before, frame.time, began).map((row) => [rowKey(row), row]))
  const rows = rowsOf(entries, frame.time, began).map((row) => ({
    ...row,
    changed: changes(then.get(rowKey(row)), row),
  }))
  const news = rows.flatMap((row, index) =>
    row.changed.flatMap((who) => {
      const knowing = row.cells[who]
      return knowing ? [{ who, row: index, knowing }] : []
    }),
  )
  return { rows, news }
}

const rowKey = ({ kind, value }: { kind: ValueKind; value: string }) => `${kind} ${value}`

function changes(old: LedgerRow | undefined, row: LedgerRow): string[] {
  return Object.keys(row.cells).filter((who) => old?.cells[who] !== row.cells[who])
}

function rowsOf(entries: readonly Entry[], now: number, began: number): LedgerRow[] {
  const facts = new Map<string, Fact>()
  for (const entry of entries) {
    const rank = entry.step + (entry.at < began ? 0 : moreThanSteps)
    for (const [field, who, how] of learned(entry, entries)) learn(facts, field, who, how, rank)
  }
  return [...facts.values()].sort(newestFirst).map(({ kind, value, cells }) => {
    const { born, expires, spent } = endOf(kind, value, entries)
    const over = spent || (expires !== undefined && expires <= now)
    return {
      kind,
      name: shortName(kind, value),
      value,
      cells: Object.fromEntries([...cells].map(([who, knowing]) => [who, over ? 'useless' : knowing])),
      changed: [],
      ...(expires === undefined || spent ? {} : given({ born, expires })),
    }
  })
}

/** What a later step brought comes first, and within a step what it is about: in sight without scrolling. */
function newestFirst(a: Fact, b: Fact): number {
  return b.rank - a.rank || order.indexOf(a.kind) - order.indexOf(b.kind)
}

function learn(facts: Map<string, Fact>, field: Field, who: string, how: Knowing, rank: number): void {
  if (field.kind === undefined || field.value === '') return
  const value = bareValue(field)
  const key = rowKey({ kind: field.kind, value })
  const fact = facts.get(key) ?? { kind: field.kind, value, rank, cells: new Map() }
  if (fact.cells.get(who) !== 'knows') fact.cells.set(who, how)
  facts.set(key, fact)
}

type Lesson = readonly [Field, string, Knowing]

/** Whether a field stood hidden in a page: the browser sends it along, and the person never saw it. */
function wasHidden({ part, kind, name, value }: Field, entries: readonly Entry[]): boolean {
  if (part !== 'form' || kind === undefined) return false
  const fields = entries.flatMap((entry) => (entry.kind === 'response' ? responseFields(entry.response) : []))
  return fields.some(({ pieces = [] }) =>
    pieces.some((one) => one.part === 'form' && one.name === name && one.value === value),
  )
}

/** Who learns what from one entry. Whoever carries a message could read it; a cookie is the carrier's own. */
function learned(entry: Entry, entries: readonly Entry[]): Lesson[] {
  if (entry.kind === 'act') {
    return (entry.made ?? []).flatMap(([name, value]) => {
      const kind = kindOf(name)
      if (kind === undefined) return []
      const field: Field = { leg: 'request', part: 'form', name, nth: 0, value, kind }
      // What a person types into an app, the app has.
      const who = entry.to === undefined ? [entry.by] : [entry.by, entry.to]
      return who.map((one) => [field, one, 'knows'] as const)
    })
  }
  const sent = entries.find((one) => one.kind === 'request' && 'x' in entry && one.x === entry.x)
  if (sent?.kind !== 'request' || entry.kind === 'checks') return []
  const { from, to, agent } = sent
  const read = (field: Field): Lesson[] =>
    agent ? [[field, agent, field.part === 'cookie' ? 'knows' : 'could-read']] : []
  if (entry.kind === 'request') {
    return withPieces(requestFields(entry.request)).flatMap((field): Lesson[] => [
      // A browser that goes on by itself only carries what others gave it; its cookies are its own.
      ...(field.part === 'cookie' || from === agent || wasHidden(field, entries)
        ? []
        : [[field, from, 'knows'] as const]),
      [field, to, 'knows'],
      ...read(field),
    ])
  }
  return withPieces(responseFields(entry.response, sent.request)).flatMap((field): Lesson[] => [
    [field, to, 'knows'],
    ...(agent ? read(field) : [[field, from, 'knows'] as const]),
  ])
}
