import { beforeEach, expect, test, vi } from 'vitest'
import type { KeepAnswer } from '#network/mirror/offline/messages.ts'

/** The worker: what it makes of each attempt, the last one for all that follow. */
const keepSite =
  vi.fn<(base: string, entry: string, onAnswer: (answer: KeepAnswer) => void) => Promise<void>>()
vi.mock('#network/mirror/offline/page.ts', () => ({ keepSite }))

const kept: KeepAnswer = { kept: true, newer: false }
const lost: KeepAnswer = { kept: false, newer: false }
let tab: EventTarget

beforeEach(() => {
  tab = new EventTarget()
  vi.resetModules()
  keepSite.mockReset()
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab))
  vi.stubGlobal('document', { querySelector: () => null })
  return () => vi.unstubAllGlobals()
})

async function fresh() {
  const { keepOffline } = await import('./keep-offline.ts')
  const { offlineState } = await import('./store.ts')
  return { keepOffline, state: () => offlineState().state }
}

test('what is kept is not kept again', async () => {
  const { keepOffline, state } = await fresh()
  keepSite.mockImplementation(async (_base, _entry, onAnswer) => onAnswer(kept))
  await Promise.all([keepOffline(), keepOffline()])
  await keepOffline()
  expect(state()).toBe('kept')
  expect(keepSite).toHaveBeenCalledTimes(1)
})

test('after a failure the next call tries again', async () => {
  const { keepOffline, state } = await fresh()
  keepSite.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  keepSite.mockImplementation(async (_base, _entry, onAnswer) => onAnswer(kept))
  await keepOffline()
  expect(state()).toBe('none')
  await keepOffline()
  expect(state()).toBe('kept')
})

test('when the network comes back, it tries again of itself, and once for each time', async () => {
  const { keepOffline, state } = await fresh()
  keepSite.mockImplementation(async (_base, _entry, onAnswer) => onAnswer(lost))
  await keepOffline()
  tab.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(keepSite).toHaveBeenCalledTimes(2))
  expect(state()).toBe('none')
  keepSite.mockImplementation(async (_base, _entry, onAnswer) => onAnswer(kept))
  tab.dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(state()).toBe('kept'))
  tab.dispatchEvent(new Event('online'))
  expect(keepSite).toHaveBeenCalledTimes(3)
})

test('a newer edition that could not be had takes nothing away', async () => {
  const { keepOffline, state } = await fresh()
  keepSite.mockImplementation(async (_base, _entry, onAnswer) => {
    onAnswer(kept)
    onAnswer({ kept: false, newer: true })
  })
  await keepOffline()
  expect(state()).toBe('kept')
})
