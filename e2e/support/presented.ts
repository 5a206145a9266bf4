import type { Locator, Page } from '@playwright/test'

/** The flow that the tests present. */
export const path = '/present/pkce-login'

/** The one line that a window tells to those who hear it. */
export const status = (page: Page): Locator => page.getByRole('status')
export const says = (page: Page) => status(page).textContent()

/** How that line begins at a step. */
export const at = (step: number, total = 11) => new RegExp(`^Step ${step} of ${total}: `)
