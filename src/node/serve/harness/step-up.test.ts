import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import cases from '#node/serve/cases/negative-cases.json'
import { lina } from '#world/cast.ts'
import { Browser } from './browser.ts'
import { byChallenge, call } from './call.ts'
import type { Case } from './case.ts'
import { authenticated } from './client-auth.ts'
import { goodRequest } from './good-requests.ts'
import { formsOf } from './html-forms.ts'
import { judge } from './judge.ts'
import { redirectUri, redirectUris, web } from './registered.ts'
import { type Subject, startSubject } from './server.ts'
import { valuesOf } from './tokens.ts'

let subject: Subject
beforeAll(async () => {
  subject = await startSubject()
})
afterEach(() => subject.reset())
afterAll(() => subject.close())

const stepup = (cases as unknown as readonly Case[]).find(({ id }) => id === 'stepup-max-age') as Case
const right = { username: lina.username, password: lina.password }

/** A token that may delete photos, from a browser whose person types this password whenever she is asked. */
async function tokenFrom(browser: Browser, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const url = new URL(subject.endpoint('authorization_endpoint'))
  const { params } = goodRequest('authz.code.web')
  for (const [name, value] of Object.entries({
    ...Object.fromEntries(params),
    scope: 'openid photos.delete',
    ...more,
  }))
    url.searchParams.append(name, value)
  const first = await browser.navigate(url, redirectUris)
  const arrival = first.at === 'client' ? first : await typeCode(browser, first)
  const { form, headers } = authenticated(web, [
    ['grant_type', 'authorization_code'],
    ['code', arrival.url.searchParams.get('code') ?? ''],
    ['redirect_uri', redirectUri],
  ])
  return valuesOf(await call({ url: subject.endpoint('token_endpoint'), form, headers })).access_token ?? ''
}

/** Fills in the one-time code that was sent. */
function typeCode(browser: Browser, { url, html }: { url: URL; html: string }) {
  const fields = formsOf(html)[0]?.fields ?? []
  const form = new URLSearchParams(fields.map(({ name, value }) => [name, value]))
  form.set('code', subject.digits())
  return browser.navigate(url, redirectUris, { form })
}

const remove = (id: number, token: string) =>
  call({
    url: `${subject.issuer}/v1/photos/${id}`,
    method: 'DELETE',
    headers: [['authorization', `Bearer ${token}`]],
  })

it('stepup-max-age: an old login is not enough to delete, and the challenge leads to one that is (RFC 9470 3 to 6)', async () => {
  const browser = new Browser(right)
  expect((await remove(9, await tokenFrom(browser))).status).toBe(204)
  await subject.advance(301)
  // The session is still there, so the login behind a new token is as old as before.
  const old = byChallenge(await remove(7, await tokenFrom(browser)))
  expect(judge(stepup, old)).toEqual([])
  const [, acr_values = ''] = /acr_values="([^"]+)"/.exec(old.challenge ?? '') ?? []
  const [, max_age = ''] = /max_age="([^"]+)"/.exec(old.challenge ?? '') ?? []
  expect(subject.metadata.acr_values_supported).toEqual(acr_values.split(' '))
  expect(max_age).toBe('300')
  const fresh = await tokenFrom(browser, { acr_values, max_age })
  expect((await remove(7, fresh)).status).toBe(204)
})

it('a policy can want a second factor, and the challenge leads to a login that has one (RFC 9470 3 to 6)', async () => {
  const strict = await startSubject({ secondFactor: true })
  const usual = subject
  subject = strict
  try {
    const browser = new Browser(right)
    const weak = byChallenge(await remove(9, await tokenFrom(browser)))
    expect([weak.status, weak.error]).toEqual([401, 'insufficient_user_authentication'])
    const [, acr_values = ''] = /acr_values="([^"]+)"/.exec(weak.challenge ?? '') ?? []
    expect(acr_values).toBe((subject.metadata.acr_values_supported as string[])[1])
    expect((await remove(9, await tokenFrom(browser, { acr_values }))).status).toBe(204)
  } finally {
    subject = usual
    await strict.close()
  }
})

it('a token without a login behind it never steps up (RFC 9470 3)', async () => {
  const form = Object.entries({ grant_type: 'password', ...right, scope: 'photos.delete' })
  const ready = authenticated({ id: 'legacy', secret: 'legacy-secret', method: 'client_secret_basic' }, form)
  const url = subject.endpoint('token_endpoint')
  const { access_token = '' } = valuesOf(await call({ url, form: ready.form, headers: ready.headers }))
  const refused = byChallenge(await remove(8, access_token))
  expect([refused.status, refused.error]).toEqual([401, 'insufficient_user_authentication'])
})
