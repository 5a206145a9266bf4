import { describe, expect, it } from 'vitest'
import { toldSteps } from '#node/build/told-steps.ts'
import { entriesFrom } from './entries.ts'
import { searchOver } from './find.ts'

const entries = entriesFrom(toldSteps, { nonce: 'nombre unique' })
const search = searchOver(entries)
const all = (query: string) => search(query).flatMap(({ found }) => found)
const hrefs = (query: string) => all(query).map(({ entry }) => entry.href)
const first = (query: string) => hrefs(query)[0]

describe('entriesFrom', () => {
  it('has an address of its own for each', () => {
    expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length)
  })

  it('has every step with its caption and what happens in it', () => {
    const steps = entries.filter(({ kind }) => kind === 'step')
    expect(steps.length).toBeGreaterThan(113)
    for (const { href, text } of steps) expect(text, href).not.toBe('')
    const token = entries.find(({ href }) => href === '/flow/pkce-login/step/7')
    expect(token?.codes).toEqual(expect.arrayContaining(['rfc7636#4.5', 'code_verifier', 'grant_type']))
    expect(entries.find(({ href }) => href === '/flow/pkce-login/step/8')?.codes).toContain('CK-PKCE-MATCH')
  })
})

describe('searchOver', () => {
  it('puts what is called so first', () => {
    expect(first('PKCE')).toBe('/glossary#pkce')
    expect(first('nonce')).toBe('/glossary#nonce')
    expect(first('device authorization')).toBe('/flow/device-api')
    expect(first('kerberos')).toBe('/concept/kerberos')
    expect(first('glossary')).toBe('/glossary')
    expect(first('client credentials')).toBe('/flow/client-credentials-api')
    expect(first('compare')).toBe('/compare/openid')
  })

  it('finds what has only begun to be typed, and what is typed nearly', () => {
    expect(hrefs('verif')).toContain('/glossary#code-verifier')
    expect(hrefs('kerbros')).toContain('/concept/kerberos')
    expect(hrefs('autorization code')).toContain('/flow/auth-code-login')
  })

  it('takes no word that it knows, or its beginning, for another one', () => {
    for (const query of ['nonce', 'nonc', 'Nonce']) {
      expect(hrefs(query), query).toContain('/glossary#nonce')
      expect(hrefs(query), query).not.toContain('/glossary#single-sign-on')
      for (const { matched } of all(query)) for (const word of matched) expect(word, query).toMatch(/nonce/)
    }
    expect(hrefs('nonse')).toContain('/glossary#nonce')
  })

  it('takes no number for another one', () => {
    const codes = all('rfc7636').flatMap((found) => found.codes)
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) expect(code).toMatch(/^rfc7636/)
  })

  it('finds steps by clause, however it is written, by parameter and by check', () => {
    for (const query of ['rfc7636#4.5', 'RFC 7636 §4.5', 'rfc 7636 4.5'])
      expect(hrefs(query), query).toContain('/flow/pkce-login/step/7')
    expect(hrefs('code_verifier')).toContain('/flow/pkce-login/step/7')
    expect(hrefs('CK-PKCE-MATCH')).toContain('/flow/pkce-login/step/8')
    expect(all('ck-pkce-match').find(({ entry }) => entry.kind === 'step')?.codes).toEqual(['CK-PKCE-MATCH'])
    expect(hrefs('authorization_pending').some((href) => href.startsWith('/flow/device-'))).toBe(true)
    expect(hrefs('user_code').some((href) => href.startsWith('/flow/device-'))).toBe(true)
  })

  it('wants every word, and finds a flow by the app that it is for', () => {
    expect(hrefs('phone login').slice(0, 1)).toEqual(['/flow/pkce-login'])
    expect(hrefs('kerberos device')).toEqual([])
    expect(first('tv')).toBe('/flow/device-api')
  })

  it('finds a term by the learner’s own word', () => {
    expect(first('nombre unique')).toBe('/glossary#nonce')
  })

  it('keeps results of a kind together, and not too many', () => {
    const groups = search('token')
    expect(new Set(groups.map(({ kind }) => kind)).size).toBe(groups.length)
    for (const { found } of groups) expect(found.length).toBeLessThanOrEqual(8)
  })

  it('has nothing for nothing, and takes anything', () => {
    for (const query of ['', '   ', '…', 'zzzzqq', '<zzzz>', '\u0000', '__proto__', 'constructor', '(*'])
      expect(hrefs(query), query).toEqual([])
  })
})
