import { describe, expect, it } from 'vitest'
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

/** The flow with one message of it sent to another place, and on as far as it goes. */
function astray(flow: FlowDefinition, message: string, at: number, value: string): Trace {
  const edits = [{ message, leg: 'request', part: 'url', op: 'set', value }] as const
  const events: LearnerEvent[] = [...nexts(at - 1), { type: 'NEXT', edits }, ...nexts(20)]
  return play(flow, runOf(flow.id, events))
}

describe.each(flows)('%s', (id, flow) => {
  if (flow === undefined) throw new Error(`no flow ${id}`)
  const sent = wholeWalk(flow).entries.flatMap((entry) =>
    entry.kind === 'request' ? [[entry.message, entry.at] as const] : [],
  )

  it.each(places)('goes on to a rest with any message of it sent to %s', (place) => {
    for (const [message, at] of sent) {
      const { entries } = astray(flow, message, at, place)
      const went = entries.flatMap((entry) =>
        entry.kind === 'request' && entry.message === message && entry.at === at ? [entry.request.url] : [],
      )
      expect(went, `${message} at ${at}`).toContainEqual(expect.stringContaining(place))
    }
  })
})

describe('keys that are asked for at the wrong house', () => {
  it('are none: the ID token is refused, and the browser that waits is told so', async () => {
    const [, flow] = flows.find(([id]) => id === 'implicit-form-post-login') ?? []
    if (flow === undefined) throw new Error('no such flow')
    const asked = wholeWalk(flow).entries.find(
      (entry) => entry.kind === 'request' && entry.message === 'jwks',
    )
    const trace = astray(flow, 'jwks', asked?.at ?? 0, 'https://paperkite.example/device')
    expect(unexpected(trace)).toEqual(['CK-IDT-SIG'])
    expect(trace.screens.at(-1)?.html).toContain('The signature of the ID token is wrong.')
  })
})
