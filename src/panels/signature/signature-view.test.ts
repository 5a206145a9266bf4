import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { signingSecrets } from '#trace/signing-secrets.ts'
import { classic } from '#trace/testing/strolls.ts'
import { SignatureView } from './SignatureView.tsx'
import { words } from './words.en.ts'

const { entries } = classic()

/** What the view says about a request of the walk; `change` is the learner's hand in it. */
function told(message: string, change = (url: string) => url): string {
  const at = entries.findIndex((entry) => entry.kind === 'request' && entry.message === message)
  const entry = entries[at]
  if (entry?.kind !== 'request') throw new Error(`no request ${message}`)
  const secrets = signingSecrets(entry.request, entries.slice(0, at))
  if (secrets === undefined) throw new Error(`${message} is not signed`)
  const request = { ...entry.request, url: change(entry.request.url) }
  return renderToStaticMarkup(createElement(SignatureView, { request, secrets })).replace(/<[^>]*>/g, '|')
}

describe('the signature piece by piece', () => {
  it('shows method, address, sorted parameters, key and a signature that fits', () => {
    const text = told('photos')
    for (const piece of [
      '|GET|',
      '|https://api.skyalbum.example/v1/photos|',
      '|album=picnic|',
      '|oauth_signature_method=HMAC-SHA1|',
      '|https%3A%2F%2Fapi.skyalbum.example%2Fv1%2Fphotos|',
      '|pk1a-secret&amp;',
      words['key-note'].replace('&', '&amp;'),
      words.fits,
    ])
      expect(text).toContain(piece)
    expect(text).not.toContain('oauth_signature=')
  })

  it('says that there is no token yet in the first request', () => {
    expect(told('request_token')).toContain(words['key-first'].replace('&', '&amp;'))
    expect(told('request_token')).toContain('|pk1a-secret&amp;|')
  })

  it('shows that a changed address no longer fits', () => {
    const text = told('photos', (url) => `${url}2`)
    expect(text).toContain('|album=picnic2|')
    expect(text).toContain(words.differs)
  })
})
