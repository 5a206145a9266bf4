import { backend } from '#clients/backend/backend.ts'
import { desktop } from '#clients/desktop/desktop.ts'
import { job } from '#clients/job/job.ts'
import { oauth1Web } from '#clients/oauth1-web/oauth1-web.ts'
import { tv } from '#clients/tv/tv.ts'
import { webLogin } from '#clients/web-login/web-login.ts'
import type { Pair } from '#protocol/pairs.ts'
import { lina } from '#world/cast.ts'
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
} from '#world/cast-apps.ts'
import { Stroll } from '#world/testing/stroll.ts'

const ofOurPage: readonly Pair[] = [
  ['X-PaperKite', '1'],
  ['Sec-Fetch-Site', 'same-origin'],
  ['Sec-Fetch-Mode', 'cors'],
  ['Sec-Fetch-Dest', 'empty'],
]
const studio = 'https://studio.paperkite.example'

/** PaperKite of 2010; `decision` is what Lina presses. */
export function classic(decision = 'allow') {
  const stroll = new Stroll(oauth1Web(paperkiteClassic))
  stroll.open('https://paperkite.example/import', () => stroll.ask('request_token'))
  stroll.step = 5
  stroll.logIn()
  stroll.step = 6
  stroll.submit({ decision }, () => {
    stroll.ask('access_token')
    stroll.ask('photos')
  })
  return stroll
}

/** A login at PaperKite on the web, and then its photos with a refresh between. */
export function web() {
  const stroll = new Stroll(
    webLogin({ ...paperkiteLogin, scope: `${paperkiteLogin.scope} ${paperkiteApi.scope}` }),
  )
  stroll.ask('metadata')
  stroll.open('https://paperkite.example/login', () => stroll.act('starts-login'))
  stroll.logIn()
  stroll.submit({ decision: 'allow' }, () => {
    stroll.ask('token')
    stroll.ask('jwks')
    stroll.judge('id-token')
    stroll.ask('userinfo')
    stroll.ask('photos')
  })
  return stroll
}

/** The same, an hour later. */
export function refreshed() {
  const stroll = web()
  stroll.step = 2
  stroll.world.now += 3600
  const old = stroll.state
  stroll.open('https://paperkite.example/home', () => {})
  stroll.state = {
    ...stroll.state,
    current: {
      ...old.current,
      path: '/callback',
      method: 'GET',
      visitor: Object.keys(stroll.state.visitors).at(-1) ?? '',
    },
  }
  stroll.ask('photos')
  stroll.ask('refresh')
  stroll.ask('photos')
  return stroll
}

/** An ID token in a form, for PaperKite or for its studio with cookies. */
export function formPost(of: 'paperkite' | 'studio' = 'paperkite') {
  const stroll = new Stroll(of === 'paperkite' ? webLogin(paperkiteFormPost) : backend(studioWithCookies))
  stroll.ask('metadata')
  stroll.ask('jwks')
  if (of === 'studio') stroll.open(`${studio}/api/me`, undefined, ofOurPage)
  stroll.open(`${of === 'studio' ? studio : 'https://paperkite.example'}/login`, () =>
    stroll.act('starts-login'),
  )
  stroll.logIn()
  stroll.submit({ decision: 'allow' })
  stroll.submit({}, () => stroll.judge('id-token'))
  if (of === 'studio') {
    stroll.open(`${studio}/api/me`, undefined, ofOurPage)
    stroll.open(`${studio}/api/orders`, undefined, ofOurPage)
    stroll.open(`${studio}/api/orders/51`, undefined, ofOurPage)
    stroll.open(`${studio}/api/orders/52`, undefined, ofOurPage)
    stroll.open(`${studio}/api/orders`)
  }
  return stroll
}

/** The studio of 2026: cookie in, token out. */
export function bff() {
  const stroll = new Stroll(backend(studioBff))
  stroll.ask('metadata')
  stroll.ask('jwks')
  stroll.open(`${studio}/app`)
  stroll.open(`${studio}/bff/session`, undefined, ofOurPage)
  stroll.open(`${studio}/bff/login`, () => stroll.act('starts-login'))
  stroll.logIn()
  stroll.submit({ decision: 'allow' }, () => {
    stroll.ask('token')
    stroll.judge('id-token')
  })
  stroll.open(`${studio}/bff/session`, undefined, ofOurPage)
  stroll.open(`${studio}/bff/photos?album=picnic`, () => stroll.ask('photos'), ofOurPage)
  stroll.open(`${studio}/bff/photos?target=https%3A%2F%2Fmallory.example%2Fx`, undefined, ofOurPage)
  return stroll
}

/** KiteNight at two in the morning. */
export function night() {
  const stroll = new Stroll(job(kiteNight))
  stroll.ask('token')
  stroll.ask('usage')
  return stroll
}

/** The TV waits, Lina decides on another screen. */
export function television(decision = 'allow') {
  const stroll = new Stroll(tv(kiteFrame))
  stroll.ask('device')
  stroll.step = 5
  stroll.world.now += 5
  stroll.ask('token')
  stroll.ask('token')
  stroll.step = 7
  stroll.open('https://id.skyalbum.example/device')
  stroll.submit({ user_code: stroll.state.userCode ?? '' })
  stroll.logIn()
  stroll.submit({ decision })
  stroll.step = 9
  stroll.world.now += 20
  if (stroll.ask('token')) stroll.ask('photos')
  return stroll
}

/** The uploader of 2011, with its grant switched on or off. */
export function uploader(policy: 'off' | 'on' = 'off') {
  const stroll = new Stroll(desktop(desktop2011))
  if (policy === 'off') stroll.world.switches = { 'CK-ROPC-DISABLED': 'off' }
  stroll.type([
    ['username', lina.username],
    ['password', lina.password],
  ])
  stroll.step = 3
  if (stroll.ask('token')) stroll.ask('photos')
  return stroll
}
