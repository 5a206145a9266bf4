import { describe, expect, it } from 'vitest'
import type { Edit } from '#network/edit.ts'
import { play } from '#world/play.ts'
import type { LearnerEvent, Trace } from '#world/records.ts'
import { unexpected, wholeWalk } from './kit/exploring.ts'
import { nexts, runOf } from './kit/testing.ts'
import type { FlowDefinition } from './kit/types.ts'
import { flowIndex, loadFlow } from './registry.ts'

const flows = await Promise.all(flowIndex.map(async ({ id }) => [id, await loadFlow(id)] as const))

const places = [
  'https://paperkite.example/',
  'https://paperkite.example/device',
  'https://studio.paperkite.example/nowhere',
  'https://id.skyalbum.example/nowhere',
  'https://nowhere.example/',
]

/** The flow with one message of it edited, and on as far as it goes. */
function edited(flow: FlowDefinition, at: number, edit: Edit): Trace {
  const events: LearnerEvent[] = [...nexts(at - 1), { type: 'NEXT', edits: [edit] }, ...nexts(20)]
  return play(flow, runOf(flow.id, events))
}

const elsewhere = (message: string, value: string): Edit => ({
  message,
  leg: 'request',
  part: 'url',
  op: 'set',
  value,
})

/** Nobody waits for ever (a link to an app has no answer), and the page says where the story ended. */
function expectRest({ entries, frames }: Trace, what: string): void {
  const answered = new Set(entries.flatMap((entry) => (entry.kind === 'response' ? [entry.x] : [])))
  const waiting = entries.flatMap((entry) =>
    entry.kind === 'request' &&
    /^https?:/i.test((entry.original ?? entry.request).url) &&
    !answered.has(entry.x)
      ? [entry.request.url]
      : [],
  )
  expect(waiting, what).toEqual([])
  const { refused, done, accepts = [] } = frames.at(-1) ?? {}
  expect(refused === true || done === true || accepts.length > 0, what).toBe(true)
}

describe.each(flows)('%s', (id, flow) => {
  if (flow === undefined) throw new Error(`no flow ${id}`)
  const sent = wholeWalk(flow).entries.flatMap((entry) =>
    entry.kind === 'request' ? [[entry.message, entry.at, entry.request.url] as const] : [],
  )

  it.each(places)('goes on to a rest with any message of it sent to %s', (place) => {
    for (const [message, at] of sent) {
      const trace = edited(flow, at, elsewhere(message, place))
      const went = trace.entries.flatMap((entry) =>
        entry.kind === 'request' && entry.message === message && entry.at === at ? [entry.request.url] : [],
      )
      expect(went, `${message} at ${at}`).toContainEqual(expect.stringContaining(place))
      expectRest(trace, `${message} at ${at}`)
    }
  })

  it('goes on to a rest with any message of it sent without TLS: that reaches nobody', () => {
    for (const [message, at, url] of sent) {
      const [base = ''] = url.split('?')
      if (!base.startsWith('https:')) continue
      const trace = edited(flow, at, elsewhere(message, base.replace('https:', 'http:')))
      expectRest(trace, `${message} at ${at}`)
    }
  })

  it('goes on to a rest with any page of it in place of which a form sends itself', () => {
    for (const [message, at] of sent)
      for (const path of ['callback', 'ready', 'home']) {
        const form = `<form method="post" action="https://paperkite.example/${path}"></form>`
        const value = `${form}<script>document.forms[0].submit()</script>`
        expectRest(edited(flow, at, { message, leg: 'response', part: 'body', op: 'set', value }), message)
      }
  })
})

function flowOf(id: string): FlowDefinition {
  const flow = flows.find(([one]) => one === id)?.[1]
  if (flow === undefined) throw new Error(`no flow ${id}`)
  return flow
}

describe('keys that are asked for at the wrong house', () => {
  it('are none: the ID token is refused, and the browser that waits is told so', () => {
    const flow = flowOf('implicit-form-post-login')
    const asked = wholeWalk(flow).entries.find(
      (entry) => entry.kind === 'request' && entry.message === 'jwks',
    )
    const trace = edited(flow, asked?.at ?? 0, elsewhere('jwks', 'https://paperkite.example/device'))
    expect(unexpected(trace)).toEqual(['CK-IDT-SIG'])
    expect(trace.screens.at(-1)?.html).toContain('The signature of the ID token is wrong.')
  })
})

describe('an answer that does not come to where the app waits', () => {
  it.each([
    ['auth-code-login', 'callback', 'http://paperkite.example/callback'],
    ['auth-code-api', 'callback', 'https://nowhere.example/'],
    ['bff-cookies', 'callback', 'HTTP://paperkite.example/callback'],
    ['implicit-form-post-login', 'callback', 'https://paperkite.example/home'],
    ['classic-oauth1', 'ready', 'https://paperkite.example/home'],
  ])('%s: %s at %s is lost, and the app goes on with nothing', (id, message, url) => {
    const flow = flowOf(id)
    const at = wholeWalk(flow).entries.findLast(
      (entry) => entry.kind === 'request' && entry.message === message,
    )?.at
    const { frames } = edited(flow, at ?? 0, elsewhere(message, url))
    expect(frames.at(-1)).toMatchObject({ state: 'callbackLost', refused: true })
  })

  it('is refused where it comes by another method: that is no answer of a server', () => {
    const flow = flowOf('auth-code-login')
    const edit: Edit = { message: 'callback', leg: 'request', part: 'method', op: 'set', value: 'POST' }
    const at = wholeWalk(flow).entries.find(
      (entry) => entry.kind === 'request' && entry.message === 'callback',
    )?.at
    const trace = edited(flow, at ?? 0, edit)
    expect(trace.frames.at(-1)).toMatchObject({ state: 'callbackRefused', refused: true })
    expect(unexpected(trace)).toEqual(['CK-STATE'])
  })
})
