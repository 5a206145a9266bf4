import { describe, expect, it } from 'vitest'
import { halfHash } from './hashes.ts'
import { codeChallengeOf, isCodeChallenge, isCodeVerifier } from './pkce.ts'

describe('PKCE (RFC 7636 §4.1, §4.2)', () => {
  it('hashes the verifier of Appendix B to its challenge', () => {
    expect(codeChallengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    )
  })

  it('knows 43 to 128 unreserved characters and nothing else', () => {
    for (const is of [isCodeVerifier, isCodeChallenge]) {
      for (const good of ['a'.repeat(43), 'a'.repeat(128), `-._~${'Z9'.repeat(20)}`])
        expect(is(good)).toBe(true)
      for (const bad of [
        '',
        'a'.repeat(42),
        'a'.repeat(129),
        `${'a'.repeat(43)}=`,
        `${'a'.repeat(43)}\n`,
        `é${'a'.repeat(43)}`,
      ]) {
        expect(is(bad), bad).toBe(false)
      }
    }
  })
})

describe('at_hash and c_hash (OpenID Connect Core §3.1.3.6, §3.3.2.11, Appendix A)', () => {
  it('are the left half of the hash', () => {
    expect(halfHash('jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y')).toBe('77QmUPtjPfzWtF2AnpK9RQ')
    expect(halfHash('Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk')).toBe(
      'LDktKdoQak3Pk0cnXxCltA',
    )
  })
})
