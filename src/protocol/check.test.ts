import { describe, expect, it } from 'vitest'
import { check, runChecks } from './check.ts'
import { describable } from './errors.ts'
import { escapeHtml } from './html.ts'
import { parseScope } from './scope.ts'

const row = (id: string, finding: Parameters<typeof check<string, string>>[3]) =>
  check<string, string>(id, 'rfc6749#3.1', `${id} says`, finding, (facts) => `${id} refuses ${facts}`)
const table = [
  row('A', () => true),
  row('B', () => 'skipped'),
  row('C', (facts) => ({ ok: facts === 'good', saw: facts, wanted: 'good' })),
  row('D', () => false),
  row('E', () => {
    throw new Error('never run behind a refusal')
  }),
]

describe('a table of checks', () => {
  it('stops at the first that fails; the others are unreached', () => {
    const { results, refusal } = runChecks(table, 'bad', 'me')
    expect(refusal).toBe('C refuses bad')
    expect(results.map(({ verdict }) => verdict)).toEqual([
      'pass',
      'skipped',
      'fail',
      'unreached',
      'unreached',
    ])
    expect(results[2]).toEqual({
      id: 'C',
      by: 'me',
      clause: 'rfc6749#3.1',
      says: 'C says',
      verdict: 'fail',
      saw: 'bad',
      wanted: 'good',
    })
  })

  it('leaves out what is switched off, and goes on behind it', () => {
    const { results, refusal } = runChecks(table, 'bad', 'me', { C: 'off', A: 'on' })
    expect(refusal).toBe('D refuses bad')
    expect(results.map(({ verdict }) => verdict)).toEqual(['pass', 'skipped', 'off', 'fail', 'unreached'])
  })

  it('refuses nothing where all is well', () => {
    expect(runChecks(table.slice(0, 3), 'good', 'me')).not.toHaveProperty('refusal')
  })
})

describe('scope (RFC 6749 §3.3)', () => {
  it.each([
    ['openid', ['openid']],
    ['b a b', ['b', 'a']],
    ['!#[]~', ['!#[]~']],
    ['', undefined],
    [' a', undefined],
    ['a ', undefined],
    ['a  b', undefined],
    ['a\tb', undefined],
    ['"a"', undefined],
    ['a\\b', undefined],
    ['é', undefined],
  ])('%j is %j', (text, wanted) => expect(parseScope(text)).toEqual(wanted))
})

describe('text that goes out', () => {
  it('keeps to %x20-21 / %x23-5B / %x5D-7E in an error_description (RFC 6749 §4.1.2.1)', () => {
    expect(describable('a "b" \\ é \r\n\t~!#[]\u007f')).toBe('a ?b? ? ? ???~!#[]?')
  })

  it('is no markup in a page', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;`)).toBe(
      '&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;amp;',
    )
  })
})
