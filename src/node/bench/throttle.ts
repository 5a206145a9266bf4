import type { Page } from '@playwright/test'

/** Makes a page as slow as a phone: `cpu` times slower, `rtt` ms for each round trip, `mbit` per second downwards. */
export async function throttle(
  page: Page,
  slow: { cpu: number; rtt?: number; mbit?: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu })
  if (slow.rtt === undefined) return
  const bytes = slow.mbit === undefined ? -1 : (slow.mbit * 1e6) / 8
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.rtt,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  })
}
