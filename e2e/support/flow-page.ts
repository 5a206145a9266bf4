import type { FrameLocator, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { encodeRun } from '#trace/link.ts'
import type { Run } from '#world/records.ts'
import { path, pathIn, stepAt, type Told } from './told.ts'

type Region = 'Sequence diagram' | 'Message' | 'Checks' | 'Who knows what' | 'User’s screen' | 'Token'

/** A flow page by its fixed names: what tests, teachers' scripts and screen readers hold on to. */
export class FlowPage {
  readonly page: Page
  readonly next: Locator
  readonly back: Locator
  readonly startOver: Locator
  readonly send: Locator
  readonly undo: Locator
  readonly status: Locator
  readonly steps: Locator
  readonly current: Locator
  readonly screen: FrameLocator
  /** The page with a form, where the story has several screens. */
  readonly form: FrameLocator

  constructor(page: Page) {
    this.page = page
    this.next = page.getByRole('button', { name: 'Next', exact: true })
    this.back = page.getByRole('button', { name: 'Back', exact: true })
    this.startOver = page.getByRole('button', { name: 'Start over', exact: true })
    this.send = page.getByRole('button', { name: 'Send', exact: true })
    this.undo = page.getByRole('button', { name: 'Undo the change', exact: true })
    this.status = page.getByRole('status')
    this.steps = page.getByRole('list', { name: 'Steps', exact: true }).getByRole('listitem')
    this.current = page.getByRole('list', { name: 'Steps', exact: true }).locator('[aria-current="step"]')
    this.screen = this.region('User’s screen').frameLocator('iframe')
    this.form = this.region('User’s screen').frameLocator('iframe[srcdoc*="<form"]')
  }

  region(name: Region): Locator {
    // The user's screen is written with either apostrophe; everything else is fixed.
    const wanted = name === 'User’s screen' ? /^User['’]s screen$/ : name
    return this.page.getByRole('region', { name: wanted, exact: true })
  }

  /** Opens a run by a link, at a step or at a beat of it. */
  async openRun(run: Run, { step = 0, at }: { step?: number; at?: number } = {}): Promise<void> {
    const beat = at === undefined ? '' : `&at=${at}`
    await this.page.goto(`${pathIn(run.flow, step)}#run=${encodeRun(run)}${beat}`)
    await this.ready()
  }

  /** Opens the flow with a run of its own. */
  async open(address: string = path): Promise<void> {
    await this.page.goto(address)
    await this.ready()
  }

  async ready(): Promise<void> {
    await expect(this.next).toBeVisible()
    await expect(this.status).toContainText(/^Step \d+ of \d+: /)
    // Parts that come later (notes, editors, the picture) are here once nothing more is loaded.
    const loaded = () => this.page.evaluate(() => performance.getEntriesByType('resource').length)
    for (let before = -1, now = await loaded(); now !== before; ) {
      await this.page.waitForTimeout(120)
      before = now
      now = await loaded()
    }
  }

  /** Stands where the told run stands at a beat: status, list and address agree. */
  async isAt(told: Told, at: number): Promise<void> {
    await expect(this.status).toHaveText(told.status(at))
    await expect(this.current).toHaveCount(1)
    await expect(this.steps.nth(stepAt(told.trace, at) - 1)).toHaveAttribute('aria-current', 'step')
    await expect(this.page).toHaveURL((url) => url.pathname === told.path(at))
  }

  /** All that the regions say, folded parts included, in one piece: two walks at one place must read the same. */
  async said(): Promise<Record<string, string>> {
    return this.page.evaluate(async () => {
      // The panels follow the picture; nothing is left to draw when the page is idle.
      for (let turn = 0; turn < 2; turn++)
        await new Promise((idle) => requestIdleCallback(idle, { timeout: 400 }))
      // Notes of a theme that a message needs first come over the network.
      for (let turn = 0; turn < 100 && document.querySelector('[aria-busy=true]'); turn++)
        await new Promise((later) => setTimeout(later, 50))
      const regions = [...document.querySelectorAll('section[aria-label]')].map(
        (section) => [section.getAttribute('aria-label') ?? '', textOf(section)] as const,
      )
      const items = [...document.querySelectorAll('ol[aria-label="Steps"] li')]
      return {
        ...Object.fromEntries(regions),
        pages: [...document.querySelectorAll('iframe')].map(({ srcdoc }) => srcdoc).join('\n'),
        status: document.querySelector('[role=status]')?.textContent ?? '',
        steps: items.map((item) => item.textContent).join('\n'),
        current: String(items.findIndex((item) => item.ariaCurrent === 'step') + 1),
        address: location.pathname,
      }

      // React Flow brings hidden words of its own, later.
      function textOf(section: Element): string {
        return section.textContent.replace(/Press enter or space to select.*/s, '')
      }
    })
  }

  depth(depth: 'story' | 'fields' | 'raw'): Promise<void> {
    return this.page.getByRole('group', { name: 'Depth' }).getByLabel(depth).check()
  }

  mode(mode: 'Watch' | 'Predict' | 'Break'): Promise<void> {
    return this.page.getByRole('group', { name: 'Mode' }).getByLabel(mode, { exact: true }).check()
  }

  /** Writes a value into a field of the message shown; the field stays open until it is sent. */
  async edit(name: string, value: string): Promise<void> {
    const message = this.region('Message')
    const edit = message.getByRole('button', { name: `edit ${name}`, exact: true })
    const field = message.getByLabel(`Value of ${name}`, { exact: true })
    await expect(edit.or(field)).toBeVisible()
    if (!(await field.isVisible())) await edit.click()
    await field.fill(value)
  }
}
