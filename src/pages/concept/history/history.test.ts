import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { events } from './events.en.ts'
import { lanes, percent, stateAt } from './lanes.ts'
import { say } from './say.ts'

const at = (what: string) => events.find((event) => event.what === what)?.at ?? Number.NaN
const laneOf = (id: string) => lanes.find((lane) => lane.id === id) ?? { id, from: Number.NaN }

describe('the dates', () => {
  it('stand in order, each with its year in its name, inside the line', () => {
    expect(events.map((event) => event.at)).toEqual(events.map((event) => event.at).toSorted((a, b) => a - b))
    for (const event of events) {
      const years = event.when.match(/\d{4}/g)?.map(Number) ?? []
      expect(Math.floor(event.at)).toBeGreaterThanOrEqual(years[0] ?? 0)
      expect(Math.floor(event.at)).toBeLessThanOrEqual(years.at(-1) ?? 0)
      expect(percent(event.at)).toBeGreaterThan(0)
      expect(percent(event.at)).toBeLessThan(100)
    }
  })

  it('are told in short sentences, after a few words of what they come to', () => {
    for (const sentence of say('intro').split(/(?<=[.:;])\s+/))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
    for (const { text, criticism = '', adopters = '' } of events)
      for (const sentence of [text, criticism, adopters].flatMap((one) => one.split(/(?<=[.:;])\s+/)))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20)
  })
})

describe('the flows', () => {
  it('begin and end at a date of the line, and are over exactly where no new app shall use them', () => {
    expect(lanes.length).toBeGreaterThan(8)
    for (const lane of lanes) {
      const dates = events.map((event) => event.at)
      expect(dates).toContain(lane.from)
      if (lane.until !== undefined) expect(dates).toContain(lane.until)
      const standing = flowIndex.find(({ id }) => id === lane.id)?.standing
      expect(stateAt(lane, 2026.9) === 'over', lane.id).toBe(standing === 'history')
    }
  })

  it('light up when they come and go out when they are given up', () => {
    const classic = laneOf('classic-oauth1')
    expect(stateAt(classic, at('OpenID'))).toBe('not-yet')
    expect(stateAt(classic, at('OAuth 1.0a'))).toBe('there')
    expect(stateAt(classic, at('RFC 6749 and RFC 6750'))).toBe('over')
    expect(stateAt(laneOf('ropc-api'), at('RFC 6819'))).toBe('there')
    expect(stateAt(laneOf('pkce-login'), at('OpenID Connect 1.0'))).toBe('not-yet')
    expect(stateAt(laneOf('device-api'), at('RFC 8628'))).toBe('there')
  })
})
