import { expect, it } from 'vitest'
import type { Channel } from '#world/records.ts'
import { channelWords } from './channel-words.ts'

it.each<[string, Channel, string | undefined, string]>([
  ['https://id.skyalbum.example/token', 'direct', undefined, 'channel-direct'],
  ['https://paperkite.example/api', 'direct', 'browser', 'channel-script'],
  ['https://id.skyalbum.example/authorize', 'front', 'browser', 'channel-front'],
  ['example.paperkite:/callback?code=c', 'front', 'browser', 'channel-front'],
  ['http://id.skyalbum.example/token', 'direct', undefined, 'channel-open'],
  ['HTTP://id.skyalbum.example/authorize', 'front', 'browser', 'channel-open'],
])('%s over the %s channel (agent: %s): %s', (url, channel, agent, words) => {
  const request = { method: 'GET', url, headers: [], body: '' }
  expect(channelWords({ channel, request, ...(agent === undefined ? {} : { agent }) })).toBe(words)
})
