import { describe, expect, it } from 'vitest'
import { flowIndex } from '#flows/registry.ts'
import { results } from './tree.en.ts'
import { walkTree } from './walk-tree.ts'

/** Every way from the first question to an end. */
function ways(answers: readonly string[] = []): string[][] {
  const { question } = walkTree(answers)
  return question ? question.answers.flatMap(({ id }) => ways([...answers, id])) : [[...answers]]
}

describe('the decision tree', () => {
  it('ends after four questions at most, and reaches every end', () => {
    const ends = ways().map((way) => walkTree(way).result)
    for (const way of ways()) expect(way.length).toBeLessThanOrEqual(4)
    expect(new Set(ends)).toEqual(new Set(Object.values(results)))
  })

  it('never ends at a flow that no new app shall use', () => {
    const bad = flowIndex.filter(({ standing }) => standing === 'history' || standing === 'limited')
    const ends = Object.values(results).flatMap(({ flows }) => flows.map(({ id }) => id))
    for (const { id } of bad) expect(ends).not.toContain(id)
    expect(ends.filter((id) => /implicit|ropc|classic/.test(id))).toEqual([])
  })

  it.each([
    ['no', 'client-credentials-api'],
    ['yes.no', 'device-api'],
    ['yes.yes.server.login', 'auth-code-login'],
    ['yes.yes.server.api', 'auth-code-api'],
    ['yes.yes.browser-and-server', 'bff-cookies'],
    ['yes.yes.browser.api', 'pkce-api'],
    ['yes.yes.installed.login', 'pkce-login'],
  ])('leads %s to %s', (way, flow) => {
    expect(walkTree(way.split('.')).result?.flows[0]?.id).toBe(flow)
  })

  it('asks for openid exactly where a login is wanted', () => {
    for (const way of ways().filter((one) => one.length === 4)) {
      const scope = walkTree(way).result?.scope?.split(' ')
      expect(scope?.includes('openid')).toBe(way[3] !== 'api')
      expect(scope?.includes('photos.read')).toBe(way[3] !== 'login')
    }
  })

  it('stands still at an answer that is none', () => {
    expect(walkTree(['yes', 'perhaps', 'yes'])).toEqual(walkTree(['yes']))
    expect(walkTree(['no', 'yes'])).toEqual(walkTree(['no']))
    expect(walkTree([''])).toEqual(walkTree([]))
  })
})
