import { expect, it } from 'vitest'
import { clause } from './clauses.ts'

it('shows a section by its number and links to it', () => {
  expect(clause('rfc6749#4.1.3')).toEqual({
    short: 'RFC 6749 §4.1.3',
    title: 'The OAuth 2.0 Authorization Framework',
    href: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3',
  })
  const { short, href } = clause('rfc6749#B')
  expect([short, href]).toEqual(['RFC 6749 Appendix B', 'https://www.rfc-editor.org/rfc/rfc6749#appendix-B'])
})

it('names a living standard without its anchor, which is no section number', () => {
  const { short, href } = clause('fetch#origin-header')
  expect([short, href]).toEqual(['Fetch', 'https://fetch.spec.whatwg.org/#origin-header'])
})
