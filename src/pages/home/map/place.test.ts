import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { choices } from './filter.ts'
import { drawMap, places } from './place.ts'

const map = drawMap(flowIndex)
const spots = map.flatMap((region) => region.spots)
const spotOf = (id: string) => spots.find(({ flow }) => flow.id === id)
const columnOf = (id: (typeof places)[number]['id']) => places.findIndex((place) => place.id === id)

describe('drawMap', () => {
  it('has each flow once, and nothing lies on anything else', () => {
    expect(spots.map(({ flow }) => flow.id).sort()).toEqual(flowIndex.map(({ id }) => id).sort())
    const cells = spots.flatMap(({ from, to, top, bottom }) =>
      range(top, bottom).flatMap((row) => range(from, to).map((column) => `${row} ${column}`)),
    )
    expect(new Set(cells).size).toBe(cells.length)
  })

  it('lays each flow over the places that it is for, and over no other', () => {
    for (const { flow, from, to } of spots)
      for (const [column, place] of places.entries())
        expect(place.apps.some((app) => flow.apps.includes(app))).toBe(column >= from && column <= to)
  })

  it('has a column for each kind of app', () => {
    expect(places.flatMap(({ apps }) => apps).sort()).toEqual([...choices.app].sort())
  })

  it('has its regions below each other, and what is for both needs across their border', () => {
    const [login, both, api, history] = map
    expect(api?.top).toBe((login?.bottom ?? 0) + 1)
    expect(history?.top).toBe((api?.bottom ?? 0) + 1)
    for (const { top, bottom } of both?.spots ?? []) {
      expect(top).toBeLessThanOrEqual(login?.bottom ?? -1)
      expect(bottom).toBe(api?.top)
    }
    for (const region of [login, api, history])
      for (const { top, bottom } of region?.spots ?? []) {
        expect(top).toBeGreaterThanOrEqual(region?.top ?? 0)
        expect(bottom).toBeLessThanOrEqual(region?.bottom ?? 0)
      }
  })

  it('puts the flows where a newcomer looks for them', () => {
    expect(spotOf('pkce-login')).toMatchObject({ from: columnOf('server'), to: columnOf('own'), top: 0 })
    expect(spotOf('client-credentials-api')).toMatchObject({
      from: columnOf('machine'),
      to: columnOf('machine'),
    })
    expect(map.find(({ id }) => id === 'both')?.spots.map(({ flow }) => flow.id)).toEqual(['bff-cookies'])
    expect(map.find(({ id }) => id === 'history')?.spots.map(({ flow }) => flow.id)).toEqual([
      'classic-oauth1',
      'ropc-api',
    ])
  })
})

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
