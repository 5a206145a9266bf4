import type { StepContent } from '#flows/kit/types.ts'
import { rows } from './rows.en.ts'
import { classic, device, formPost } from './rows-more.en.ts'

/** The words of a row. Without a question of its own it asks that of the flow's step. */
export interface RowWords {
  title: string
  why: string
  predict?: StepContent['predict']
  /** What the left lane does, where no step of its flow is done in the row. */
  told?: string
}

/** One row: the state of each flow's machine in which the row ends; none where a lane has no part in it. */
export interface Row extends RowWords {
  left?: string
  right?: string
  /** The left lane's last message of the row, where its beat goes on beyond it: the rest belongs to the next row. */
  upTo?: string
}

/** Two flows that are walked side by side. */
export interface Pair {
  id: string
  /** On the switch. */
  name: string
  left: { flow: string; name: string }
  right: { flow: string; name: string }
  rows: readonly Row[]
  /** Messages of other names that do the same, left to right. */
  partners?: Readonly<Record<string, string>>
}

const oauth = { code: 'auth-code-api', pkce: 'pkce-api' } as const
const openid = { code: 'auth-code-login', pkce: 'pkce-login' } as const

const verifier: RowWords = {
  title: 'Verifier and challenge',
  why: 'PKCE is the same for both: a secret for one login. Only the right lane also makes a nonce.',
}

const [click, ...afterClick] = rows

/** Words and the ends of both lanes, row by row; '' where a lane rests. */
function rowsOf(
  words: readonly RowWords[],
  ends: readonly (readonly [left: string, right: string, upTo?: string])[],
): Row[] {
  return words.map((row, index) => {
    const [left = '', right = '', upTo] = ends[index] ?? []
    return {
      ...row,
      ...(left === '' ? {} : { left }),
      ...(right === '' ? {} : { right }),
      ...(upTo === undefined ? {} : { upTo }),
    }
  })
}

const both = (...states: readonly string[]) => states.map((state) => [state, state] as const)

/** The first is the one that the page opens with. */
export const pairs: readonly [Pair, ...Pair[]] = [
  {
    id: 'code',
    name: 'Code',
    left: { flow: oauth.code, name: 'OAuth' },
    right: { flow: openid.code, name: 'OpenID Connect' },
    rows: rowsOf(rows, [
      ...both('clicked', 'authorizeSent', 'loginShown', 'decided', 'codeReceived'),
      ...both('tokenRequested', 'requestChecked', 'tokensReceived'),
      ['apiCalled', 'idTokenChecked'],
      ...both('homeShown'),
    ]),
  },
  {
    id: 'pkce',
    name: 'Code + PKCE',
    left: { flow: oauth.pkce, name: 'OAuth' },
    right: { flow: openid.pkce, name: 'OpenID Connect' },
    rows: rowsOf(
      [click, verifier, ...afterClick],
      [
        ...both('tapped', 'verifierMade', 'authorizeSent', 'loginShown', 'decided', 'codeReceived'),
        ...both('tokenRequested', 'requestChecked', 'tokensReceived'),
        ['apiCalled', 'idTokenChecked'],
        ['apiAnswered', 'helloShown'],
      ],
    ),
  },
  {
    id: 'classic',
    name: 'OAuth 1.0a',
    left: { flow: 'classic-oauth1', name: 'OAuth 1.0a' },
    right: { flow: openid.code, name: 'OpenID Connect' },
    rows: rowsOf(classic, [
      // One beat of the app: Lina's click comes in, and the app asks for its token.
      ['requestTokenAsked', 'clicked', 'start'],
      ['requestTokenReceived', ''],
      ...both('authorizeSent', 'loginShown', 'decided'),
      ['verifierReceived', 'codeReceived'],
      ['accessTokenReceived', 'tokensReceived'],
      ['photosReceived', ''],
      ['', 'idTokenChecked'],
      ['photosShown', 'homeShown'],
    ]),
    partners: { ready: 'callback', access_token: 'token', 'authorize-page': 'consent-page' },
  },
  {
    id: 'form-post',
    name: 'Form post',
    left: { flow: 'implicit-form-post-login', name: 'Form post' },
    right: { flow: openid.code, name: 'Code' },
    rows: rowsOf(formPost, [
      ...both('clicked', 'authorizeSent', 'loginShown', 'decided'),
      ['tokenPosted', 'codeReceived'],
      ['', 'tokensReceived'],
      ...both('idTokenChecked', 'homeShown'),
    ]),
  },
  {
    id: 'device',
    name: 'Device',
    left: { flow: 'device-api', name: 'Device' },
    right: { flow: oauth.code, name: 'Code' },
    rows: rowsOf(device, [
      ['chosen', 'clicked'],
      ['codesReceived', 'authorizeSent'],
      ['codeShown', ''],
      ['notYet', ''],
      ...both('loginShown'),
      ['phoneDone', 'decided'],
      ['', 'codeReceived'],
      ['askedAgain', 'tokenRequested'],
      ...both('tokensReceived', 'apiCalled'),
      ['apiAnswered', 'homeShown'],
    ]),
    partners: { device: 'authorize' },
  },
]

/** The pair of an address; the first where it names none. */
export function pairOf(id: string | null): Pair {
  return pairs.find((pair) => pair.id === id) ?? pairs[0]
}

/** The name of a row's own question in the review: the same in each pair that asks it. */
export function questionOf(predict: StepContent['predict']): string {
  return `compare/${rows.findIndex((row) => row.predict === predict) + 1}`
}
