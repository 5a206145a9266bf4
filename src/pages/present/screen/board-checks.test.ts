import { describe, expect, it } from 'vitest'
import classic from '#flows/classic-oauth1/index.ts'
import type { FlowDefinition } from '#flows/kit/types.ts'
import pkceLogin from '#flows/pkce-login/index.ts'
import refreshToken from '#flows/refresh-token/index.ts'
import { rememberingPlay } from '#pages/flow/remembering-play.ts'
import { flowCourse } from '#pages/present/course.ts'
import { runOf } from '#pages/present/session.ts'
import { stepView } from '#trace/step-view.ts'
import { boardChecks } from './board-checks.ts'

function checksAt(flow: FlowDefinition, step: number, ...about: string[]) {
  const play = rememberingPlay(flow)
  const { run, at } = flowCourse(flow, play).after(runOf(flow, 'tgq00-abcdef'), step)
  return boardChecks(stepView(flow, play(run), at), new Set(about), flow.quickBreaks)
}

describe('the checks that are shown to a room', () => {
  it('are those of all messages of the step, and the one that is asked about is among them', () => {
    const { by, passed, all, shown, more } = checksAt(pkceLogin, 4)
    expect({ by, passed, all, more }).toEqual({ by: ['skyid'], passed: 11, all: 11, more: 6 })
    expect(shown.map(({ id }) => id)).toContain('CK-REDIRECT-EXACT')
  })

  it('begin with what the step is about', () => {
    expect(checksAt(pkceLogin, 8, 'CK-PKCE-MATCH').shown[0]?.id).toBe('CK-PKCE-MATCH')
  })

  it('say who ran them where two did', () => {
    const { by, all } = checksAt(classic, 2)
    expect(by).toEqual(['skyid', 'paperkite'])
    expect(all).toBe(15)
  })

  it('begin with what failed, whoever ran it', () => {
    const { passed, all, shown } = checksAt(refreshToken, 1)
    expect(shown.slice(0, 3).map(({ id }) => id)).toEqual(['CK-AT-VALID', 'CK-API-STATUS', 'CK-AT-FORMAT'])
    expect([passed, all]).toEqual([3, 5])
  })

  it('count one that ran on several messages once', () => {
    const { all, shown, more } = checksAt(pkceLogin, 5)
    expect({ all, more }).toEqual({ all: 4, more: 0 })
    expect(new Set(shown.map(({ id }) => id)).size).toBe(4)
  })
})
