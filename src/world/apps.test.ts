import { describe, expect, it } from 'vitest'
import { backend } from '#clients/backend/backend.ts'
import { desktop } from '#clients/desktop/desktop.ts'
import { job } from '#clients/job/job.ts'
import { oauth1Web } from '#clients/oauth1-web/oauth1-web.ts'
import { tv } from '#clients/tv/tv.ts'
import { webLogin } from '#clients/web-login/web-login.ts'
import { header } from '#network/http.ts'
import type { Pair } from '#protocol/pairs.ts'
import { lina } from './cast.ts'
import {
  desktop2011,
  kiteFrame,
  kiteNight,
  paperkiteApi,
  paperkiteClassic,
  paperkiteFormPost,
  paperkiteLogin,
  studioBff,
  studioWithCookies,
} from './cast-apps.ts'
import { Stroll } from './testing/stroll.ts'

describe('the apps of the cast against the servers of the story', () => {
  it('classic-oauth1: PaperKite of 2010 prints Lina’s photos', () => {
    const stroll = new Stroll(oauth1Web(paperkiteClassic))
    stroll.open('https://paperkite.example/import', () => stroll.ask('request_token'))
    expect(stroll.agent.url).toContain('https://id.skyalbum.example/oauth1/login')
    stroll.logIn()
    expect(stroll.agent.html).toContain('PaperKite')
    const page = stroll.submit({ decision: 'allow' }, () => {
      stroll.ask('access_token')
      stroll.ask('photos')
    })
    expect([page.includes('3 photos are ready'), stroll.refused]).toEqual([true, []])
    expect(JSON.stringify(stroll.agent)).not.toMatch(/secret/)
  })

  it('auth-code-login and auth-code-api: PaperKite on the web, and a refresh', () => {
    const login = new Stroll(webLogin(paperkiteLogin))
    login.ask('metadata')
    login.open('https://paperkite.example/login', () => login.act('starts-login'))
    login.logIn()
    const page = login.submit({ decision: 'allow' }, () => {
      login.ask('token')
      login.ask('jwks')
      login.judge('id-token')
    })
    expect([page.includes('Hello, Lina'), login.refused]).toEqual([true, []])

    const api = new Stroll(webLogin(paperkiteApi))
    api.ask('metadata')
    api.open('https://paperkite.example/import', () => api.act('starts-login'))
    api.logIn()
    api.submit({ decision: 'allow' }, () => {
      api.ask('token')
      api.ask('photos')
      api.world.now += 3600
      expect(api.ask('photos')).toBe(false)
      expect(header(api.answer ?? { headers: [] }, 'www-authenticate')).toBe(
        'Bearer realm="SkyAlbum API", error="invalid_token", error_description="The access token expired"',
      )
      expect([api.ask('refresh'), api.ask('photos')]).toEqual([true, true])
    })
    expect(api.refused.filter((id) => id !== 'CK-AT-VALID' && id !== 'CK-API-STATUS')).toEqual([])
  })

  it('implicit-form-post-login and spa-cookies: an ID token in a form', () => {
    for (const [app, start] of [
      [webLogin(paperkiteFormPost), 'https://paperkite.example/login'],
      [backend(studioWithCookies), 'https://studio.paperkite.example/login'],
    ] as const) {
      const stroll = new Stroll(app)
      stroll.ask('metadata')
      stroll.ask('jwks')
      stroll.open(start, () => stroll.act('starts-login'))
      stroll.logIn()
      stroll.submit({ decision: 'allow' })
      expect(stroll.agent.html).toContain('name="id_token"')
      stroll.submit({}, () => stroll.judge('id-token'))
      expect(stroll.refused).toEqual([])
      expect(stroll.agent.jar.map(({ name }) => name)).toContain(
        start.includes('studio') ? '__Host-session' : 'session',
      )
    }
  })

  it('bff-cookies: cookie in, token out', () => {
    const stroll = new Stroll(backend(studioBff))
    const host = 'https://studio.paperkite.example'
    const own: readonly Pair[] = [['X-PaperKite', '1']]
    stroll.ask('metadata')
    stroll.ask('jwks')
    stroll.open(`${host}/bff/login`, () => stroll.act('starts-login'))
    stroll.logIn()
    stroll.submit({ decision: 'allow' }, () => {
      stroll.ask('token')
      stroll.judge('id-token')
    })
    stroll.open(`${host}/bff/photos?album=picnic`, () => stroll.ask('photos'), own)
    expect(stroll.refused).toEqual([])
    expect(JSON.stringify(stroll.state)).toContain('lake.jpg')
  })

  it('client-credentials-api: KiteNight reads numbers, and no photos', () => {
    const stroll = new Stroll(job(kiteNight))
    expect([stroll.ask('token'), stroll.ask('usage')]).toEqual([true, true])
    expect(stroll.state.usage).toMatchObject({ prints: 412 })
    expect(stroll.refused).toEqual([])
  })

  it('device-api: the TV waits, Lina allows it on her phone', () => {
    const stroll = new Stroll(tv(kiteFrame))
    expect(stroll.ask('device')).toBe(true)
    stroll.world.now += 5
    expect([stroll.ask('token'), stroll.state.waiting]).toEqual([true, true])
    expect(stroll.refused).toEqual(['CK-DEV-PENDING'])
    stroll.open(stroll.state.verificationUri ?? '')
    stroll.submit({ user_code: stroll.state.userCode ?? '' })
    if (stroll.agent.html.includes('type="password"')) stroll.logIn()
    stroll.submit({ decision: 'allow' })
    stroll.world.now += 5
    expect([stroll.ask('token'), stroll.ask('photos')]).toEqual([true, true])
  })

  it('ropc-api: refused today, possible in 2012 mode', () => {
    const stroll = new Stroll(desktop(desktop2011))
    stroll.state = {
      typed: { username: lina.username, password: lina.password },
    }
    expect([stroll.ask('token'), stroll.refused]).toEqual([false, ['CK-ROPC-DISABLED', 'CK-TOKEN-STATUS']])
    stroll.world.switches = { 'CK-ROPC-DISABLED': 'off' }
    expect([stroll.ask('token'), stroll.ask('photos')]).toEqual([true, true])
  })
})
