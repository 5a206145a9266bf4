import { describe, expect, it } from 'vitest'
import { broken, wholeWalk } from '#flows/kit/exploring.ts'
import flow from '#flows/pkce-login/index.ts'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { requestFields, responseFields } from '#trace/fields.ts'
import { bff, classic, formPost, night, refreshed, television, uploader } from '#trace/testing/strolls.ts'
import { withPieces } from '#trace/values.ts'
import { play } from '#world/play.ts'
import type { Entry, LearnerEvent } from '#world/records.ts'
import type { Shelf } from './annotation.ts'
import { explain } from './explain.ts'
import { announced } from './hints.ts'
import { everyTheme } from './testing/every-theme.ts'
import { themesOf } from './themes.ts'

const flows = await Promise.all(
  flowIndex.map(async ({ id }) => {
    const definition = await loadFlow(id)
    if (definition === undefined) throw new Error(`no flow ${id}`)
    return [id, definition] as const
  }),
)
const strolls = {
  classic: () => classic(),
  'classic, denied': () => classic('deny'),
  web: () => refreshed(),
  'form post': () => formPost(),
  'studio with cookies': () => formPost('studio'),
  bff: () => bff(),
  night: () => night(),
  television: () => television(),
  'television, denied': () => television('deny'),
  'uploader of 2011': () => uploader(),
  'uploader, today': () => uploader('on'),
}

const walk = (events: readonly LearnerEvent[]) =>
  play(flow, { v: 1, flow: 'pkce-login', options: {}, seed: 'words', startedAt: 1795248000, events })

const next = { type: 'NEXT' } as const
const all = walk(Array(12).fill(next))

/** Every exchange with all its parts, and the pieces of those. */
function exchangesOf({ entries }: { entries: readonly Entry[] }) {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'request') return []
    const answer = entries.find((other) => other.kind === 'response' && other.x === entry.x)
    const response = answer?.kind === 'response' ? answer.response : undefined
    const fields = [
      ...requestFields(entry.request),
      ...(response ? responseFields(response, entry.request) : []),
    ]
    const exchange = { message: entry.message, request: entry.request, ...(response ? { response } : {}) }
    return [{ exchange, places: withPieces(fields) }]
  })
}

/** The parts that no note explains, though all notes that their exchange asks for are there, and these. */
const silentParts = (trace: { entries: readonly Entry[] }, more: readonly Shelf[] = everyTheme.rare) =>
  exchangesOf(trace).flatMap(({ exchange, places }) => {
    const shelves = [...themesOf(exchange).flatMap((theme) => everyTheme[theme]), ...more]
    const { message, request } = exchange
    return places
      .filter((place) => explain({ ...place, message, url: request.url }, shelves) === undefined)
      .map(({ leg, part, name, value }) => `${message} ${leg}: ${part} ${name || value.slice(0, 99)}`)
  })

describe('the walk through pkce-login', () => {
  it('reaches its end', () => {
    expect(all.frames.at(-1)).toMatchObject({ done: true })
  })

  it('has a line for every part of every message', () => {
    expect(exchangesOf(all).flatMap(({ places }) => places).length).toBeGreaterThan(150)
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

  it('needs no notes but its own, and announces no others', () => {
    expect(new Set(exchangesOf(all).flatMap(({ exchange }) => themesOf(exchange)))).toEqual(new Set(['core']))
    expect(announced(flow.arrows)).toEqual([])
    expect(silentParts(all, [])).toEqual([])
  })
})

describe.each(flows)('the flow %s', (_, definition) => {
  const whole = wholeWalk(definition)

  it('has a line for every part of every message', () => {
    expect(silentParts(whole)).toEqual([])
  })

  it.each(definition.quickBreaks.map((one) => [`${one.message}: ${one.label}`, one] as const))(
    'and of what is said when it is broken at %s',
    (_label, one) => {
      expect(silentParts(play(definition, broken(definition, whole, one)))).toEqual([])
    },
  )
})

describe('a rare note', () => {
  const url = 'https://id.skyalbum.example'
  const rare = everyTheme.rare.flatMap(({ part, leg = 'request', at, notes }) =>
    Object.keys(notes).map((key) => {
      const path = at?.test('token /token') ? '/token' : at?.test('callback /') ? '/callback' : '/authorize'
      const [name = '', value = ''] = part === 'method' || part === 'status' ? ['', key] : key.split('=')
      return { part, leg, name, value, message: path.slice(1), url: `${url}${path}` } as const
    }),
  )

  // Else nobody would ask for it: it is loaded where the ordinary ones leave a part unexplained.
  it.each(rare)('is the only one for its part: $message $leg $part $name $value', (place) => {
    expect(explain(place, everyTheme.core)).toBeUndefined()
    expect(explain(place, everyTheme.rare)).toBeDefined()
  })
})

describe('what the apps of the other flows say', () => {
  it.each(Object.entries(strolls))('has a line for every part: %s', (_, stroll) => {
    expect(silentParts(stroll().trace)).toEqual([])
  })
})

function setQuery(name: string, value: string) {
  return { message: 'authorize', leg: 'request', part: 'query', op: 'set', name, value } as const
}
