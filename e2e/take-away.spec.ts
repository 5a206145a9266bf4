import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { violations } from './support/axe.ts'
import { expect, test } from './support/test.ts'

test('a run is taken away as a QR code and as files of six kinds', async ({ page }) => {
  await page.goto('/flow/pkce-login/step/7')
  await page.getByRole('button', { name: 'Share' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  await expect(dialog.getByText('Scan it to open this run on a phone.')).toBeVisible()
  expect(await violations(page)).toEqual([])
  const take = async (name: string) => {
    const coming = page.waitForEvent('download')
    await dialog.getByRole('button', { name }).click()
    const file = await coming
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }
  const svg = await take('Diagram (SVG)')
  expect(svg.name).toBe('tokenwalk-pkce-login.svg')
  expect(svg.bytes.toString()).toMatch(/^<svg xmlns=.+POST \/token.+<\/svg>$/s)
  const png = await take('Diagram (PNG)')
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  // Twice as wide as the SVG says.
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg.bytes.toString())?.[1]))
  expect((await take('Mermaid')).bytes.toString()).toContain('sequenceDiagram')
  expect((await take('Transcript')).bytes.toString()).toContain('## 7. The app sends code + verifier')
  const har = JSON.parse((await take('HAR')).bytes.toString())
  expect(har.log.entries.at(-1).request.url).toBe('https://id.skyalbum.example/token')
  expect((await take('Shell script')).bytes.toString()).toMatch(/^#!\/bin\/sh\n/)
})

test('a run that is too long for a QR code says so and gives its step', async ({ page }) => {
  await page.goto('/flow/pkce-login/step/4')
  await page.waitForFunction(() => history.state !== null)
  for (let nth = 0; nth < 3; nth++)
    await page.evaluate((long) => {
      const { walk, ...rest } = history.state
      const event = { type: 'ENTER', form: [['username', long]] }
      history.replaceState(
        { ...rest, walk: { ...walk, run: { ...walk.run, events: [...walk.run.events, event] } } },
        '',
      )
    }, 'x'.repeat(400))
  await page.reload()
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByText(/too long for a QR code/)).toBeVisible()
})

for (const size of [
  { width: 800, height: 600 },
  { width: 390, height: 600 },
])
  test(`a course page frames a flow at ${size.width} × ${size.height} and hears how it goes on`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: size.width + 40, height: size.height + 40 })
    await page.setContent('<title>Course</title><p>Course</p>')
    await page.evaluate(
      ({ url, width, height }) => {
        const heard: unknown[] = []
        Object.assign(window, { heard })
        addEventListener('message', ({ data }) => data?.source === 'tokenwalk' && heard.push(data))
        const frame = document.createElement('iframe')
        Object.assign(frame, { src: url, title: 'Tokenwalk', width, height })
        document.body.append(frame)
      },
      { url: `${baseURL}/flow/client-credentials-api?embed`, ...size },
    )
    const frame = page.frameLocator('iframe')
    const heard = () => page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard)
    await expect.poll(heard).toEqual([
      {
        source: 'tokenwalk',
        v: 1,
        type: 'ready',
        flow: 'client-credentials-api',
        step: 1,
        total: 6,
        title: expect.any(String),
      },
    ])
    const next = frame.getByRole('button', { name: /^Next/ })
    await expect(next).toBeInViewport()
    await expect(frame.getByRole('link', { name: 'Open in a window of its own: Tokenwalk' })).toHaveAttribute(
      'target',
      '_blank',
    )
    await expect(frame.getByRole('button', { name: /Search/ })).toHaveCount(0)
    while (await next.isEnabled()) await next.click()
    await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('end')
    const steps = (await heard()).filter(({ type }) => type === 'step')
    expect(steps).toHaveLength(5)
    expect(JSON.stringify(await heard())).not.toMatch(/secret|token=|Basic/)
  })

test('a course page that lies beside the single file frames it, without a network', async ({
  page,
  context,
}) => {
  const folder = test.info().outputPath('course')
  mkdirSync(folder, { recursive: true })
  copyFileSync(resolve(import.meta.dirname, '../dist-file/tokenwalk.html'), join(folder, 'tokenwalk.html'))
  writeFileSync(
    join(folder, 'course.html'),
    `<!doctype html><title>Course</title>
<iframe title="Tokenwalk" width="800" height="600" src="tokenwalk.html#/flow/client-credentials-api?embed"></iframe>
<script>addEventListener('message', ({ data }) => { document.title = data.source + ' ' + data.type + ' ' + data.step })</script>`,
  )
  await context.setOffline(true)
  await page.goto(pathToFileURL(join(folder, 'course.html')).href)
  await expect(page).toHaveTitle('tokenwalk ready 1')
  const next = page.frameLocator('iframe').getByRole('button', { name: /^Next/ })
  while (await next.isEnabled()) await next.click()
  await expect(page).toHaveTitle('tokenwalk end 6')
})
