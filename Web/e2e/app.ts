import { expect, test as base, type Page } from '@playwright/test'
import { PASSWORD } from './api'

/** Every test fails on an error of the page, and on anything that its policy refuses. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
          faults.push(message.text())
        }
      })
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

export type Language = 'zh-CN' | 'en'

/** The way through the page of signing in is the first-time clerk's; the others begin behind it. */
export async function signIn(page: Page, user: string, { path = '/app/', language = 'zh-CN' }: { path?: string; language?: Language } = {}): Promise<void> {
  // As a first choice: a test may switch later.
  await page.addInitScript((chosen) => localStorage.setItem('language', localStorage.getItem('language') ?? chosen), language)
  expect((await page.request.post('/api/v1/sessions', { data: { user, password: PASSWORD } })).status()).toBe(201)
  await page.goto(path)
  await expect(page.locator('header.bar')).toBeVisible()
}

export const cell = (page: Page, id: string) => page.locator(`[id="cell-${id}"]`)

export const saved = (page: Page) => expect(page.locator('.save-state')).toHaveAttribute('data-state', 'saved')
