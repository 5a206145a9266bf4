import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page, Request } from '@playwright/test'
import { encodeRun } from '#trace/link.ts'
import type { Run } from '#world/records.ts'
import { test as base } from './test.ts'
import { pathIn } from './told.ts'

const file = pathToFileURL(resolve(import.meta.dirname, '../../dist-file/tokenwalk.html')).href

/** The single file on its way to a reader: opened from the disk, without a host. */
export class FileEdition {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a route by its link, as a new document. */
  async open(route: string): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${file}#${route}`)
  }

  openRun(run: Run, step = 0): Promise<void> {
    return this.open(`${pathIn(run.flow, step)}?run=${encodeRun(run)}`)
  }

  /** What stands behind the `#` now. */
  route(): string {
    return new URL(this.page.url()).hash.slice(1)
  }
}

/** As every test, and also: besides the file itself nothing is asked for. */
export const test = base.extend<{ edition: FileEdition }>({
  edition: async ({ page, context }, use) => {
    const asked: string[] = []
    const isOther = (request: Request) => !/^(?:data|blob|about):/.test(request.url())
    context.on('request', (request) => {
      if (isOther(request) && request.url().split('#')[0] !== file) asked.push(request.url())
    })
    context.on('requestfailed', (request) => asked.push(`failed: ${request.url()}`))
    await use(new FileEdition(page))
    base.expect(asked).toEqual([])
  },
})
