import { expect, it } from 'vitest'
import { pairMessages } from './compare-pairs.ts'
import type { RowMessage } from './compare-row.ts'

const sent = (message: string, from = 'app', to = 'server'): RowMessage => ({
  message,
  from,
  to,
  channel: 'back',
  method: 'GET',
  url: 'https://server.example/',
})

const names = (pairs: ReturnType<typeof pairMessages>) =>
  pairs.map(({ left, right }) => [left?.message, right?.message])

it('pairs by name, by partner, then by the two parties, and leaves the rest alone at its place', () => {
  const left = [sent('start', 'person'), sent('ready', 'browser'), sent('old'), sent('call', 'app', 'api')]
  const right = [sent('keys', 'app', 'keeper'), sent('start', 'person'), sent('new'), sent('callback', 'x')]
  expect(names(pairMessages(left, right, { ready: 'callback' }))).toEqual([
    [undefined, 'keys'],
    ['start', 'start'],
    ['ready', 'callback'],
    ['old', 'new'],
    ['call', undefined],
  ])
})

it('takes no partner twice', () => {
  expect(names(pairMessages([sent('a'), sent('a')], [sent('a')], {}))).toEqual([
    ['a', 'a'],
    ['a', undefined],
  ])
})
