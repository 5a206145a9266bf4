import type { CSSProperties } from 'react'
import type { AppType } from '#flows/kit/card.ts'
import type { FlowSummary } from '#flows/registry.ts'
import { choices } from './filter.ts'

/** The columns of the map, from left to right: where the code of an app runs, and so what it can keep. */
export const places = [
  { id: 'server', apps: ['server-side'] },
  { id: 'browser', apps: ['browser'] },
  { id: 'own', apps: ['mobile', 'desktop'] },
  { id: 'device', apps: ['device'] },
  { id: 'machine', apps: ['machine'] },
] as const satisfies readonly { id: string; apps: readonly AppType[] }[]

/** The regions of the map, from top to bottom. Flows for both needs lie across the border of the first and the third. */
type RegionId = 'login' | 'both' | 'api' | 'history'

/** Where a flow lies. Columns and rows are counted from 0; `to` and `bottom` are the last ones that it covers. */
export interface Spot {
  flow: FlowSummary
  from: number
  to: number
  top: number
  bottom: number
}

export interface Region {
  id: RegionId
  /** Its first and last row. */
  top: number
  bottom: number
  /** As one reads: row by row, each from left to right. */
  spots: readonly Spot[]
}

/**
 * Draws the map: each flow over the places that it is for, in the region of its need, as far up as there is room, with
 * what one may take before what one may not. Nothing lies on anything else.
 */
export function drawMap(flows: readonly FlowSummary[]): readonly Region[] {
  const taken = new Set<string>()
  const of = (id: RegionId) => flows.filter((flow) => regionOf(flow) === id).sort(byStanding)
  const login = fill(of('login'), 0, taken)
  const border = { row: lastRow(login, 0) }
  const across = of('both').map((flow) => {
    const columns = columnsOf(flow)
    while (!isFree(columns, border.row, taken)) border.row++
    return { flow, ...columns, ...take(columns, border.row, taken) }
  })
  for (const spot of across) {
    spot.bottom = border.row + 1
    for (let row = spot.top; row <= spot.bottom; row++) take(spot, row, taken)
  }
  const api = fill(of('api'), border.row + 1, taken)
  const apiEnd = lastRow([...api, ...across], border.row + 1)
  const history = fill(of('history'), apiEnd + 1, taken)
  return [
    { id: 'login', top: 0, bottom: border.row, spots: inOrder(login) },
    { id: 'both', top: border.row, bottom: border.row + 1, spots: inOrder(across) },
    { id: 'api', top: border.row + 1, bottom: apiEnd, spots: inOrder(api) },
    { id: 'history', top: apiEnd + 1, bottom: lastRow(history, apiEnd + 1), spots: inOrder(history) },
  ]
}

function regionOf({ standing, needs }: FlowSummary): RegionId {
  if (standing === 'history') return 'history'
  return needs.length > 1 ? 'both' : (needs[0] ?? 'api')
}

/** The lines of the drawing's grid for something on the map: its first row holds the heads, its first column the regions. */
export function at({ from = 0, to = 0, top, bottom }: Partial<Columns> & Pick<Spot, 'top' | 'bottom'>) {
  return { '--columns': `${from + 2} / ${to + 3}`, '--rows': `${top + 2} / ${bottom + 3}` } as CSSProperties
}

/** The columns that a flow is for, the first and the last. */
function columnsOf({ apps }: Pick<FlowSummary, 'apps'>): { from: number; to: number } {
  const columns = places.flatMap((place, index) =>
    place.apps.some((app) => apps.includes(app)) ? index : [],
  )
  return { from: Math.min(...columns), to: Math.max(...columns) }
}

function fill(flows: readonly FlowSummary[], first: number, taken: Set<string>): Spot[] {
  return flows.map((flow) => {
    const columns = columnsOf(flow)
    let row = first
    while (!isFree(columns, row, taken)) row++
    return { flow, ...columns, ...take(columns, row, taken) }
  })
}

type Columns = Pick<Spot, 'from' | 'to'>

function cells({ from, to }: Columns, row: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${row} ${from + index}`)
}

function isFree(columns: Columns, row: number, taken: ReadonlySet<string>): boolean {
  return cells(columns, row).every((cell) => !taken.has(cell))
}

function take(columns: Columns, row: number, taken: Set<string>): Pick<Spot, 'top' | 'bottom'> {
  for (const cell of cells(columns, row)) taken.add(cell)
  return { top: row, bottom: row }
}

function lastRow(spots: readonly Spot[], least: number): number {
  return Math.max(least, ...spots.map(({ bottom }) => bottom))
}

function inOrder(spots: readonly Spot[]): readonly Spot[] {
  return [...spots].sort((one, other) => one.top - other.top || one.from - other.from)
}

/** What one may take comes first; flows of one standing keep the order of the curriculum. */
function byStanding(one: FlowSummary, other: FlowSummary): number {
  return choices.status.indexOf(one.standing) - choices.status.indexOf(other.standing)
}
