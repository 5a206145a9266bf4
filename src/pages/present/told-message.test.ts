import { describe, expect, it } from 'vitest'
import deviceApi from '#flows/device-api/index.ts'
import type { FlowDefinition } from '#flows/kit/types.ts'
import pkceLogin from '#flows/pkce-login/index.ts'
import { flowIndex, loadFlow } from '#flows/registry.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { nameOf } from '#panels/short.ts'
import { arrowsAt } from '#trace/arrows.ts'
import { stepView } from '#trace/step-view.ts'
import { readyBreaks } from './breaks.ts'
import { flowCourse } from './course.ts'
import { runOf } from './session.ts'
import { firstView } from './view.ts'
import { wireOf } from './wire-lines.ts'

function shownAt(flow: FlowDefinition, step: number, broken?: string) {
  const play = rememberingPlay(flow)
  const course = flowCourse(flow, play)
  const after = course.after(runOf(flow, 'tgq00-abcdef'), step)
  const view = { ...firstView, step, phase: 'answer' as const }
  const change = readyBreaks(flow, play, { ...after, view }).find(({ label }) => label === broken)?.change
  const { run, at } = (change && course.change?.(after, change)) ?? after
  const trace = play(run)
  const wire = wireOf(flow, trace, at)
  return { wire, arrows: arrowsAt(flow, trace, at), view: stepView(flow, trace, at) }
}

describe('the message that is shown to a room', () => {
  it.each(flowIndex.map(({ id }) => id))('goes the way of an arrow, in each step of %s', async (id) => {
    const flow = await loadFlow(id)
    if (!flow) throw new Error(id)
    const drawnSoFar: string[] = []
    for (let step = 1; step <= flow.length; step++) {
      const { wire, arrows } = shownAt(flow, step)
      const own = arrows
        .filter((one) => one.step === step && one.state !== 'ghost')
        .map(({ from, via, to }) => [from, ...(via ? [via] : []), to])
        .map((path) => path.map((who) => nameOf(flow.participants, who)).join(' → '))
      drawnSoFar.push(...own)
      if (wire && wire.path.length > 1) expect(drawnSoFar, `step ${step}`).toContain(wire.path.join(' → '))
    }
  })

  it('is the page that an arrow names, and not the redirect that leads there', () => {
    const { wire } = shownAt(pkceLogin, 4)
    expect(wire?.path).toEqual(['SkyAlbum ID', 'Browser'])
    expect(wire?.lines[0]?.value).toBe('200 OK')
    expect(wire?.lines.some(({ value }) => value.includes('Log in'))).toBe(true)
    expect(shownAt(deviceApi, 7).wire?.path).toEqual(['SkyAlbum ID', 'Phone'])
  })

  it('is the redirect where the arrow names its status', async () => {
    const login = await loadFlow('auth-code-login')
    expect(login && shownAt(login, 10).wire?.lines[0]?.value).toBe('303 See Other')
    const { wire } = shownAt(pkceLogin, 6)
    expect(wire?.path).toEqual(['SkyAlbum ID', 'Browser', 'PaperKite Mobile'])
    expect(wire?.lines[0]?.value).toBe('303 See Other')
  })

  it('goes nowhere else than to the browser when the server does not trust the address', () => {
    const broken = pkceLogin.quickBreaks.find(({ check }) => check === 'CK-REDIRECT-EXACT')
    const { wire, view } = shownAt(pkceLogin, 4, broken?.label)
    expect(view.step).toBe(4)
    expect(wire?.lines[0]?.value).toBe('400 Bad Request')
    expect(wire?.path).toEqual(['SkyAlbum ID', 'Browser'])
  })
})
