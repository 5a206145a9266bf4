import { expect, test } from 'vitest'
import type { ArrowView } from '#trace/views.ts'
import { arrowsAt, participants } from './example.ts'
import { pairOf } from './pair.ts'
import { sentencesOf } from './sentences.ts'

const pair = (step: number) => {
  const { participants: two, arrows, via, others } = pairOf(participants, arrowsAt(step), step)
  return {
    who: two.map(({ id }) => id),
    labels: arrows.map(({ label }) => label),
    via,
    others: others.length,
  }
}

test('a message shows its two ends, and that the browser stands between', () => {
  expect(pair(7)).toEqual({ who: ['mobile', 'skyid'], labels: ['POST /token'], via: false, others: 0 })
  expect(pair(6)).toEqual({
    who: ['mobile', 'skyid'],
    labels: ['303 …?code=…&state=…'],
    via: true,
    others: 0,
  })
  expect(pair(4)).toEqual({ who: ['browser', 'skyid'], labels: ['login page'], via: false, others: 0 })
})

test('a loop stands alone, or beside whom the step also asks', () => {
  expect(pair(8).who).toEqual(['skyid'])
  expect(pair(10)).toMatchObject({ who: ['mobile', 'skyid'], labels: ['GET /jwks', 'checks the ID token'] })
})

test('a side exchange with a third is told apart', () => {
  expect(pair(11)).toEqual({ who: ['lina', 'mobile'], labels: ['“Hello, Lina”'], via: false, others: 1 })
})

test('what Mallory sends once more comes beside the two, and is told apart where its receiver is not there', () => {
  const resent = (to: string): ArrowView => ({
    key: 'resent-9',
    step: 7,
    from: 'mallory',
    to,
    channel: 'direct',
    label: 'POST /token',
    state: 'live',
    resent: true,
  })
  const shown = (to: string) => pairOf(participants, [...arrowsAt(7), resent(to)], 7)
  expect(shown('skyid').participants.map(({ id }) => id)).toEqual(['mobile', 'skyid'])
  expect(shown('skyid').arrows.map(({ from }) => from)).toEqual(['mobile', 'mallory'])
  expect(shown('browser').others.map(({ from }) => from)).toEqual(['mallory'])
  expect(sentencesOf([resent('skyid')], participants)).toEqual([
    'Mallory to SkyAlbum ID, a direct call, without a redirect.',
    'It says: POST /token.',
    'A message of before, sent once more.',
  ])
})

test('a step without arrows has no columns', () => {
  expect(pair(99)).toEqual({ who: [], labels: [], via: false, others: 0 })
})

test('sentences say the channel, and keep what is still to come', () => {
  const step = (n: number, at: number) =>
    sentencesOf(
      arrowsAt(at).filter((arrow) => arrow.step === n),
      participants,
    )
  expect(step(3, 3)).toEqual([
    'PaperKite Mobile to SkyAlbum ID, front channel, through the browser.',
    'It says: GET /authorize.',
  ])
  expect(step(3, 1)).toEqual(['PaperKite Mobile to SkyAlbum ID, front channel, through the browser.'])
  expect(step(8, 8)[0]).toBe('SkyAlbum ID by itself, nothing is sent.')
  const refused = arrowsAt(7).filter((arrow) => arrow.step === 7)
  expect(
    sentencesOf(
      refused.map((arrow) => ({ ...arrow, edited: true, refusedBy: 'CK-PKCE' })),
      participants,
    ),
  ).toEqual([
    'PaperKite Mobile to SkyAlbum ID, a direct call, without a redirect.',
    'It says: POST /token.',
    'Changed by you.',
    'Refused by SkyAlbum ID.',
  ])
})
