import { describe, expect, it } from 'vitest'
import { sure } from '#protocol/assert.ts'
import { signedView } from './signed-view.ts'
import { signingSecrets } from './signing-secrets.ts'
import { classic, web } from './testing/strolls.ts'

const { entries } = classic()
const signed = entries.flatMap((entry, at) => {
  if (entry.kind !== 'request') return []
  const secrets = signingSecrets(entry.request, entries.slice(0, at))
  return secrets ? [{ message: entry.message, secrets, request: entry.request }] : []
})

describe('a signature piece by piece (RFC 5849 §3.4)', () => {
  it('is there for the three requests that PaperKite signs, and for no other', () => {
    expect(signed.map(({ message }) => message)).toEqual(['request_token', 'access_token', 'photos'])
    const others = web().entries.filter(
      (entry) => entry.kind === 'request' && signingSecrets(entry.request, []) !== undefined,
    )
    expect(others).toEqual([])
  })

  it.each(signed)('of $message: this base string and this key give what was sent', ({ request, secrets }) => {
    const { base, sent, computed, key } = signedView(request, secrets)
    expect(sent).toMatch(/^[A-Za-z0-9+/]{27}=$/)
    expect(computed).toBe(sent)
    expect(key).toBe(`pk1a-secret&${secrets.tokenSecret}`)
    expect(base.text.startsWith(`${request.method}&https%3A%2F%2F`)).toBe(true)
    expect(base.text).toBe([base.method, base.uri, base.normalized].map(encodeURIComponent).join('&'))
  })

  it('has an empty second half of the key before there is a token, then the secret of the token', () => {
    const secrets = signed.map(({ secrets: { tokenSecret } }) => tokenSecret)
    expect(secrets[0]).toBe('')
    expect(new Set(secrets).size).toBe(3)
  })

  it('takes the query into the parameters of the API call', () => {
    const { request, secrets } = sure(signed[2], 'photos')
    expect(signedView(request, secrets).base.parameters.map(({ name }) => name)[0]).toBe('album')
  })

  it('no longer fits when the address was changed after signing', () => {
    const { request, secrets } = sure(signed[2], 'photos')
    const { sent, computed } = signedView({ ...request, url: `${request.url}s` }, secrets)
    expect(computed).toBeDefined()
    expect(computed).not.toBe(sent)
  })

  it('computes nothing with a secret that nobody knows, or a method that it does not know', () => {
    const { request, secrets } = sure(signed[1], 'access_token')
    const unknown = { ...secrets, tokenSecret: undefined }
    expect(signedView(request, unknown)).toMatchObject({ key: undefined, computed: undefined })
    const headers = request.headers.map(
      ([name, value]) => [name, value.replace('HMAC-SHA1', 'RSA-SHA1')] as const,
    )
    expect(signedView({ ...request, headers }, secrets).computed).toBeUndefined()
  })
})
