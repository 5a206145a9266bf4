import { describe, expect, it } from 'vitest'
import device from '#flows/device-api/index.ts'
import { nexts, runOf } from '#flows/kit/testing.ts'
import type { FlowDefinition } from '#flows/kit/types.ts'
import login from '#flows/pkce-login/index.ts'
import { stepView } from '#trace/step-view.ts'
import { play } from '#world/play.ts'
import { screensAt } from './screens-at.ts'

function at(definition: FlowDefinition, count: number) {
  const run = runOf(definition.id, nexts(count))
  const trace = play(definition, run)
  const frame = trace.frames[count]
  if (!frame) throw new Error('no frame')
  const room = {
    definition,
    trace,
    walk: { run, at: count },
    view: stepView(definition, trace, count),
    frame,
  }
  return screensAt(room).map(({ name, quiet, screen }) => [name, quiet ?? 'live', screen.url])
}

describe('what Lina has before her eyes', () => {
  it('is one screen, of the app or of the browser', () => {
    expect(at(login, 0)).toEqual([['PaperKite Mobile', 'live', '']])
    expect(at(login, 4)[0]?.[2]).toContain('https://id.skyalbum.example/login')
  })

  it('is a TV, and a phone from when it shows something; the phone rests while the TV asks', () => {
    expect(at(device, 4)).toEqual([['KiteFrame TV', 'live', '']])
    expect(at(device, 7)).toEqual([
      ['KiteFrame TV', 'live', ''],
      ['Phone', 'live', 'https://id.skyalbum.example/device'],
    ])
    expect(at(device, 12).map(([, quiet]) => quiet)).toEqual(['live', 'screen-quiet'])
  })
})
