import { violations } from './support/axe.ts'
import { flows } from './support/flows.ts'
import { expect, test } from './support/test.ts'

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } })

const subjects = [...flows.map(({ id, length }) => ({ id, length })), { id: 'openid-compare', length: 10 }]

for (const { id, length } of subjects)
  test(`${id}: every phase of every step fits, at 100 % and at 150 %`, async ({ page }) => {
    await page.goto(`/present/${id}`)
    await expect(page.getByRole('status')).toContainText('Step 1 of')
    await page.waitForFunction(() => document.fonts.status === 'loaded')
    // The controls have gone to sleep: they would lie over the foot.
    await expect(page.locator('[data-asleep]')).toHaveCount(1)
    for (const scale of [100, 150]) {
      if (scale === 150) for (let press = 0; press < 2; press++) await page.keyboard.press('+')
      const { seen, found } = await page.evaluate(walked, scale)
      expect.soft(found, `${scale} %`).toEqual([])
      expect(seen.length).toBeGreaterThan(2 * length)
      for (let step = 1; step <= length; step++)
        expect(seen.filter((one) => one.startsWith(`Step ${step} of ${length}: `)).length).toBeGreaterThan(1)
    }
  })

for (const look of ['projector', 'contrast', 'dark'] as const)
  test(`${look}: nothing for axe to find, in any window`, async ({ page }) => {
    test.slow()
    await page.goto('/present/pkce-login')
    await expect(page.getByRole('status')).toContainText('Step 1 of')
    for (let press = 0; press < ['projector', 'contrast', 'dark'].indexOf(look); press++)
      await page.keyboard.press('d')
    await expect(page.locator('.pr-page')).toHaveAttribute('data-look', look)
    for (const keys of [
      [],
      ['a', 'a', 'r'],
      ['7', 'Enter', 'n'],
      ['n'],
      ['n', 'n', 'n', 'n'],
      ['l'],
      ['o', 'h'],
    ]) {
      for (const key of keys) await page.keyboard.press(key)
      expect.soft(await violations(page), keys.join(' ')).toEqual([])
    }
    await page.mouse.move(500, 600)
    await page.getByRole('button', { name: 'Screen', exact: true }).click()
    expect.soft(await violations(page), 'menu').toEqual([])
    await page.getByRole('button', { name: 'Notes', exact: true }).click()
    expect.soft(await violations(page), 'notes').toEqual([])
    if (look === 'contrast') expect.soft(await page.evaluate(contrasts)).toEqual([])
    await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' })
    for (const address of [
      '/present/pkce-login?mode=speaker&step=8',
      '/present/openid-compare',
      '/present',
    ]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      expect.soft(await violations(page), address).toEqual([])
    }
  })

test('a task for the class gets larger with the text size', async ({ page }) => {
  await page.goto('/present/lesson?pair=45.2&lesson=45&item=2')
  const task = page.locator('.pr-slide')
  await expect(task).toContainText('In pairs')
  const px = () => task.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  const sizes = [await px()]
  for (const scale of [150, 200]) {
    for (let press = 0; press < 2; press++) await page.keyboard.press('+')
    sizes.push(await px())
    expect(
      await page.locator('.pr-panel').evaluate((box) => box.scrollHeight - box.clientHeight),
      `${scale} %`,
    ).toBeLessThanOrEqual(1)
  }
  const [least = 0, middle = 0, most = 0] = sizes
  expect(least).toBeGreaterThanOrEqual(44)
  expect(middle).toBeGreaterThan(1.3 * least)
  expect(most).toBeGreaterThan(middle)
})

test('with forced colours the picture is drawn in the system’s own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/present/pkce-login?step=7')
  await expect(page.getByRole('status')).toContainText('Step 7 of 11')
  for (const key of ['n', 'n']) await page.keyboard.press(key)
  const line = page.locator('.dg-arrow[data-state=live] .dg-line').first()
  const [stroke, canvas] = await line.evaluate((element) => [
    getComputedStyle(element).stroke,
    getComputedStyle(document.documentElement).backgroundColor,
  ])
  expect(stroke).not.toBe(canvas)
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('.pr-caption') ?? document.body).color),
  ).not.toBe(canvas)
})

/** Runs in the page: walks from the first step to the last, ledger included, and looks at every screen. */
async function walked(scale: number): Promise<{ seen: string[]; found: string[] }> {
  const press = async (key: string) => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await new Promise((later) => setTimeout(later))
  }
  const shown = () =>
    `${document.querySelector('[role=status]')?.textContent} ${document.querySelector('.pr-panel')?.getAttribute('data-panel')}`
  const seen: string[] = []
  const found: string[] = []
  const look = () => {
    seen.push(shown())
    for (const fault of faults()) found.push(`${shown()}: ${fault}`)
  }
  await press('Home')
  do {
    look()
    await press('PageDown')
  } while (shown() !== seen.at(-1) && seen.length < 200)
  await press('l')
  look()
  return { seen, found }

  /** What scrolls, what is cut, what lies over something else, and what is too small for the last row. */
  function faults(): string[] {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) found.push('the page scrolls')
    const screen = document.querySelector('.pr-screen')
    if (!screen) return ['no screen']
    for (const box of screen.querySelectorAll('.pr-panel, .pr-lanes'))
      if (box.scrollHeight > box.clientHeight + 2)
        found.push(`cut: ${box.className} ${box.scrollHeight - box.clientHeight}`)
    // The boxes of all texts, line by line; a text that the edge of its window hides is not there.
    const boxes: { text: string; box: DOMRect }[] = []
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!parent || text === '' || parent.closest('.sr-only, [hidden], .dg-token')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const view = parent.closest('.dg-view, .pr-value')?.getBoundingClientRect()
      // A text with an ellipsis has two boxes, one of them that of what is not shown.
      const whole = parent.closest('svg') || parent.matches('.pr-value')
      for (const box of whole ? [parent.getBoundingClientRect()] : range.getClientRects()) {
        if (box.width < 1) continue
        if (view && (box.bottom <= view.top || box.left >= view.right || box.top >= view.bottom)) continue
        const right = view ? Math.min(box.right, view.right) : box.right
        boxes.push({ text, box: new DOMRect(box.left, box.top, right - box.left, box.height) })
      }
    }
    for (const [index, { text, box }] of boxes.entries()) {
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1)
        found.push(`outside: ${text}`)
      for (const other of boxes.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // Line boxes are higher than their letters.
        if (wide > 2 && high > Math.min(box.height, other.box.height) * 0.35)
          found.push(`${text} over ${other.text}`)
      }
    }
    const size = (selector: string, least: number) => {
      for (const one of screen.querySelectorAll(selector)) {
        const px = Number.parseFloat(getComputedStyle(one).fontSize)
        if (px < least) found.push(`${selector} is ${px} px: ${one.textContent?.slice(0, 40)}`)
      }
    }
    size('.pr-caption', scale === 100 ? 32 : 40)
    size('.dg-name', 24)
    size('.pr-wire', scale === 100 ? 22 : 28)
    size('.pr-question', 26)
    size('.pr-answer', 22)
    if (screen.querySelectorAll('.pr-wire:not(.pr-two *) > li').length > 7)
      found.push('more than seven lines')
    return found
  }
}

/** Runs in the page: texts of the room's screen that have less than 7:1 on its white. */
function contrasts(): string[] {
  const light = (value: number) => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  const canvas = document.createElement('canvas').getContext('2d')
  const luminance = (colour: string) => {
    if (!canvas) return 0
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data
    return 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b)
  }
  const found: string[] = []
  for (const one of document.querySelectorAll('.pr-screen *')) {
    const text = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    )
    if (!text || one.closest('.sr-only, [data-right], [hidden]')) continue
    const style = getComputedStyle(one)
    const ratio = 1.05 / (luminance(one.closest('svg') ? style.fill : style.color) + 0.05)
    if (ratio < 6.99) found.push(`${ratio.toFixed(1)}: ${one.textContent?.slice(0, 40)}`)
  }
  return found
}
