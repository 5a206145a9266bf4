import { expect, test } from 'vitest'
import { encodeRun } from '#trace/link.ts'
import type { Run } from '#world/records.ts'
import { sharedRun, shareLink } from './share-link.ts'

const run: Run = { v: 1, flow: 'x', options: {}, seed: 'aa', startedAt: 1, events: [{ type: 'NEXT' }] }
const text = encodeRun(run)
const hashOf = (link: string | undefined) => (link === undefined ? '' : new URL(link).hash)

test('a link of the site carries the run behind its #, one of the file behind its route', () => {
  const link = (page: string) => shareLink(page, { run, at: 1 })
  expect(link('https://a.example/sub/flow/x/step/1#run=old&at=0')).toBe(
    `https://a.example/sub/flow/x/step/1#run=${text}&at=1`,
  )
  for (const page of ['#/flow/x', '#/flow/x?run=old&at=0', '#/flow/x#run=old', '#/flow/x?mode=a#b'])
    expect(link(`file:///home/a/tokenwalk.html${page}`)).toBe(
      `file:///home/a/tokenwalk.html#/flow/x?run=${text}&at=1`,
    )
})

test('a run is read from wherever it stands in a link', () => {
  for (const page of ['https://a.example/flow/x', 'file:///a/tokenwalk.html#/flow/x'])
    expect(sharedRun(hashOf(shareLink(page, { run, at: 1 })), 'x')).toEqual({ run, at: 1 })
  for (const hash of [`#/flow/x#run=${text}&at=1`, `#/present/x?mode=audience&run=${text}&at=1`])
    expect(sharedRun(hash, 'x')).toEqual({ run, at: 1 })
  expect(sharedRun(`#/flow/x?mode=watch#run=${text}`, 'x')).toEqual({ run })
  expect(sharedRun('#/flow/x?mode=watch', 'x')).toBeUndefined()
  expect(sharedRun(`#/flow/y?run=${text}`, 'y')).toBeNull()
  expect(sharedRun('#/flow/x?run=%%%#at=1', 'x')).toBeNull()
})
