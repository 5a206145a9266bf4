import { describe, expect, it } from 'vitest'
import flow from '#flows/pkce-login/index.ts'
import { requestFields, responseFields } from '#trace/fields.ts'
import { play } from '#world/play.ts'
import type { Entry, LearnerEvent } from '#world/records.ts'
import { explain, type Place } from './annotations.ts'
import { checkNote } from './check-notes.en.ts'

const walk = (events: readonly LearnerEvent[]) =>
  play(flow, { v: 1, flow: 'pkce-login', options: {}, seed: 'words', startedAt: 1795248000, events })

const next = { type: 'NEXT' } as const
const all = walk(Array(12).fill(next))

function placesOf(entry: Entry, entries: readonly Entry[]): Place[] {
  if (entry.kind === 'request')
    return requestFields(entry.request).map((field) => ({ ...field, message: entry.message }))
  if (entry.kind !== 'response') return []
  const sent = entries.find((other) => other.kind === 'request' && other.x === entry.x)
  const message = sent?.kind === 'request' ? sent.message : ''
  return responseFields(entry.response).map((field) => ({ ...field, message }))
}

const silentParts = ({ entries }: { entries: readonly Entry[] }) =>
  entries
    .flatMap((entry) => placesOf(entry, entries))
    .filter((place) => explain(place) === undefined)
    .map(({ leg, message, part, name, value }) => `${message} ${leg}: ${part} ${name || value}`)

describe('the walk through pkce-login', () => {
  it('reaches its end', () => {
    expect(all.frames.at(-1)).toMatchObject({ done: true })
  })

  it('has a line for every part of every message', () => {
    expect(all.entries.flatMap((entry) => placesOf(entry, all.entries)).length).toBeGreaterThan(150)
    expect(silentParts(all)).toEqual([])
  })

  it.each<[string, LearnerEvent[]]>([
    ['Deny', [next, next, next, next, next, { type: 'DENY' }, next]],
    ['an unknown client', [next, next, { ...next, edits: [setQuery('client_id', 'nobody')] }, next]],
    ['a wrong scope', [next, next, { ...next, edits: [setQuery('scope', 'photos')] }, next]],
    ['a code sent twice', [...Array(7).fill(next), { ...next, times: 2 }, next, next]],
  ])('has a line for every part of the answer to: %s', (_, events) => {
    expect(silentParts(walk(events))).toEqual([])
  })

  it('has a line for every check that ran', () => {
    const ids = all.entries.flatMap((entry) =>
      entry.kind === 'checks' ? entry.results.map(({ id }) => id) : [],
    )
    expect(ids.length).toBeGreaterThan(40)
    expect(ids.filter((id) => checkNote(id) === undefined)).toEqual([])
  })
})

function setQuery(name: string, value: string) {
  return { message: 'authorize', leg: 'request', part: 'query', op: 'set', name, value } as const
}
