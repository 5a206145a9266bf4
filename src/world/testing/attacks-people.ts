import { header } from '#network/http.ts'
import { type Fields, from, told } from '#servers/authorization/testing/back-desk.ts'
import { alice } from '#servers/authorization/testing/config.ts'
import { get, web } from '#servers/authorization/testing/requests.ts'
import { locationOf, Visitor } from '#servers/authorization/testing/visitor.ts'
import { type Attack, afterGuesses, callWith, deskWith, ending, tokenAnswer, worked } from './attack.ts'

/** Attacks on people, and by clients on people (RFC 9700 4 and its neighbours). */
export const peopleAttacks: readonly Attack[] = [
  [
    '20 password typed into an app',
    'CK-ROPC-DISABLED',
    'CK-ROPC-DISABLED',
    'off',
    (s) => {
      const desk = deskWith(s, { passwordGrant: false })
      const { username, password } = alice
      return ending(
        desk,
        tokenAnswer(desk, { grant_type: 'password', username, password }, 'legacy').status === 200,
      )
    },
  ],
  [
    '21 password guessing',
    'CK-ROPC-TRIES',
    'CK-ROPC-TRIES',
    'off',
    (s) => {
      const desk = deskWith(s)
      const guess = (password: string) =>
        tokenAnswer(desk, { grant_type: 'password', username: alice.username, password }, 'legacy')
      return afterGuesses(
        5,
        () => guess('wrong'),
        () => ending(desk, guess(alice.password).status === 200),
      )
    },
  ],
  [
    '22 device code phishing',
    'the code is asked for',
    'SW-DEV-CONFIRM',
    'off',
    (s) => {
      const desk = deskWith(s)
      const { user_code = '' } = told(desk.ask(from('tv', '/device_authorization', {}))).body as Fields
      const visitor = new Visitor(desk)
      visitor.open(get('/device', { user_code }).url)
      return visitor.agent.url.includes('/login') ? worked : 'the code is asked for'
    },
  ],
  [
    '23 user code guessing',
    'CK-DEV-TRIES',
    'CK-DEV-TRIES',
    'off',
    (s) => {
      const desk = deskWith(s)
      const { user_code = '' } = told(desk.ask(from('tv', '/device_authorization', {}))).body as Fields
      const visitor = new Visitor(desk)
      visitor.open(get('/device').url)
      return afterGuesses(
        5,
        () => visitor.submit({ user_code: 'BBBB-BBBB' }),
        () => {
          visitor.submit({ user_code })
          return visitor.agent.url.includes('/login') ? worked : ending(desk, false)
        },
      )
    },
  ],
  [
    '24 a client called like a user',
    'client:service',
    'CK-CC-SUB',
    'off',
    (s) => {
      const desk = deskWith(s)
      const { access_token = '' } = tokenAnswer(desk, { grant_type: 'client_credentials' }, 'service').body
      const sub = desk.store.accessTokens.get(String(access_token))?.sub ?? ''
      return sub === 'service' ? worked : sub
    },
  ],
  ['24 the same at the API', 'CK-AT-USER', 'CK-AT-USER', 'off', (s) => callWith(s, 'Bearer job')],
  [
    '25 a password that is posted on',
    '303',
    'SW-REDIRECT-STATUS',
    '307',
    (s) => {
      const desk = deskWith(s)
      const visitor = new Visitor(desk)
      visitor.logIn(get('/authorize', web).url, alice)
      visitor.open(get('/authorize', { ...web, prompt: 'login' }).url)
      const { status } = visitor.submit(alice)
      return status === 307 ? worked : String(status)
    },
  ],
  [
    '26 clickjacking',
    'DENY',
    'SW-FRAME-ANCESTORS',
    'off',
    (s) => header(new Visitor(deskWith(s)).open(get('/authorize', web).url), 'x-frame-options') ?? worked,
  ],
  [
    '27 a form of another site',
    'CK-LOGIN-CSRF',
    'CK-LOGIN-CSRF',
    'off',
    (s) => {
      const desk = deskWith(s)
      const visitor = new Visitor(desk)
      visitor.open(get('/authorize', web).url)
      visitor.submit(alice)
      return ending(desk, locationOf(visitor.submit({ decision: 'allow', csrf: 'guessed' })) !== '')
    },
  ],
  [
    '31 consent phishing by registration',
    'CK-REG-TOKEN',
    'CK-REG-TOKEN',
    'off',
    (s) => {
      const desk = deskWith(s, { registrationToken: 'let-me-in' })
      const response = desk.ask({
        method: 'POST',
        url: 'https://as.example/register',
        headers: [['Content-Type', 'application/json']],
        body: JSON.stringify({ redirect_uris: ['https://attacker.example/cb'] }),
      })
      return ending(desk, response.status === 201)
    },
  ],
]
