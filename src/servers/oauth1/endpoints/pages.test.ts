import { describe, expect, it } from 'vitest'
import { header } from '#network/http.ts'
import { mostOpen } from '#servers/forget.ts'
import { origin } from '#servers/oauth1/testing/config.ts'
import { Browser, callback, Desk, fieldsOf, verifierOf } from '#servers/oauth1/testing/desk.ts'

describe('RFC 5849 2.2: the pages', () => {
  it('answers an unknown, used, denied or old request on a page', () => {
    const desk = new Desk()
    const browser = new Browser(desk)
    const open = (token: string) => browser.open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    expect([open('made-up').status, desk.refusedBy]).toEqual([400, 'CK-O1-AUTHORIZE-TOKEN'])
    const { token } = desk.temporary()
    desk.decide(token)
    expect(open(token).status).toBe(400)
    const denied = desk.temporary()
    desk.decide(denied.token, 'deny')
    expect(open(denied.token).status).toBe(400)
    const old = desk.temporary()
    desk.now += 600
    expect([open(old.token).status, header(open(old.token), 'location')]).toEqual([400, undefined])
    expect(browser.agent.html).not.toContain('<form')
  })

  it('ignores an oauth_callback in the link, and names the app from its own records', () => {
    const desk = new Desk()
    const { token } = desk.temporary(callback)
    const browser = new Browser(desk)
    browser.open(
      `${origin}/oauth1/authorize?oauth_token=${token}&oauth_callback=https%3A%2F%2Fattacker.example%2F`,
    )
    expect(browser.agent.html).toContain('&#60;b&#62;')
    browser.submit({ username: 'alice', password: 'wonderland' })
    expect(header(browser.submit({ decision: 'allow' }), 'location')).toMatch(
      /^https:\/\/client\.example\/cb\?/,
    )
  })

  it('tells the app that the user said no', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary(callback)
    expect(header(desk.decide(token, 'deny'), 'location')).toBe(
      `${callback}?oauth_token=${token}&oauth_problem=permission_denied`,
    )
    expect(fieldsOf(desk.exchange(token, tokenSecret, 'x').body)).toEqual({
      oauth_problem: 'permission_denied',
    })
  })

  it('shows the verifier where there is no way back to the app (oob)', () => {
    const desk = new Desk()
    const { token, tokenSecret } = desk.temporary('oob')
    const { status, body } = desk.decide(token)
    const text = body.replace(/<style>[\s\S]*<\/style>|<[^>]+>/g, ' ')
    const verifier = /verifier\W+([A-Z]{10})/i.exec(text)?.[1]
    expect(status).toBe(200)
    expect(desk.exchange(token, tokenSecret, verifier).status).toBe(200)
  })

  it('binds the pages to the browser that opened the link, and the forms to our pages (4.13)', () => {
    const desk = new Desk()
    const { token } = desk.temporary()
    const victim = new Browser(desk)
    victim.open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    const stranger = new Browser(desk)
    stranger.agent = { ...victim.agent, jar: [] }
    expect(stranger.submit({ username: 'alice', password: 'wonderland' }).status).toBe(400)
    expect(desk.refusedBy).toBe('CK-INTERACTION')
    const shown = victim.agent
    expect(victim.submit({ csrf: 'x', username: 'alice', password: 'wonderland' }).status).toBe(403)
    victim.agent = shown
    expect(victim.submit({ username: 'alice', password: 'wrong' }).status).toBe(200)
    expect(desk.refusedBy).toBe('CK-USER-AUTH')
    expect(victim.submit({ username: 'alice', password: 'wonderland' }).status).toBe(200)
    expect([victim.submit({ decision: 'maybe' }).status, desk.refusedBy]).toEqual([400, 'CK-DECISION'])
    const again = new Browser(desk)
    again.agent = { ...victim.agent, jar: victim.agent.jar.filter(({ name }) => name !== 'as_session') }
    again.open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    expect(again.agent.url).toContain('/oauth1/login')
  })

  it('keeps only so many visits, whoever makes them', () => {
    const desk = new Desk()
    const { token } = desk.temporary()
    for (let n = 0; n < mostOpen + 100; n++)
      new Browser(desk).open(`${origin}/oauth1/authorize?oauth_token=${token}`)
    expect(desk.store.visits.size).toBe(mostOpen)
    expect(verifierOf(desk.decide(token))).toBeTypeOf('string')
  })

  it('lets nobody guess passwords: five in a browser, then a minute of waiting (RFC 6749 §10.10)', () => {
    const desk = new Desk()
    const browser = new Browser(desk)
    browser.open(`${origin}/oauth1/authorize?oauth_token=${desk.temporary().token}`)
    for (let n = 0; n < 5; n++) browser.submit({ username: 'alice', password: 'wrong' })
    const response = browser.submit({ username: 'alice', password: 'wonderland' })
    expect([response.status, header(response, 'retry-after'), desk.refusedBy]).toEqual([
      429,
      '60',
      'CK-LOGIN-TRIES',
    ])
    expect(browser.agent.html).toContain('Wait 60 seconds')
    desk.now += 60
    expect(browser.submit({ username: 'alice', password: 'wonderland' }).status).toBe(200)
    expect(desk.refusedBy).toBeUndefined()
  })
})
