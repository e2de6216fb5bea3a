import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { expect, signIn, test, type Language } from './app'
import { YEAR } from './town'

/** Renewed with WORKFLOW_RENEW_SCREENS=1; otherwise a test leaves the repository as it is. */
const SCREENS = process.env['WORKFLOW_RENEW_SCREENS'] === '1' ? join(import.meta.dirname, '../../docs/screens') : null

/** In milliseconds, on a machine with much else to do. */
const SIGN_IN_TIME = 60_000
const PAGE_TIME = 20_000

type Shown = { name: string; user: string | null; path: string; ready: string; act?: (page: Page) => Promise<void> }

const CELL = '[id="cell-review.reconsideration.total"]'

const PAGES: Shown[] = [
  { name: 'sign-in', user: null, path: '/sign-in', ready: '#user' },
  { name: 'home-clerk', user: 'qinglan-civil-clerk', path: '/', ready: '.next-task' },
  { name: 'home-coordinator', user: 'qinglan-coordinator', path: '/', ready: '.year-bar' },
  { name: 'report', user: 'qinglan-civil-clerk', path: `/reports/qinglan/civil/${YEAR}`, ready: '.official-review' },
  { name: 'report-cell', user: 'qinglan-civil-clerk', path: `/reports/qinglan/civil/${YEAR}`, ready: CELL, act: (page) => page.locator(CELL).focus() },
  { name: 'report-explained', user: 'qinglan-housing-clerk', path: `/reports/qinglan/housing/${YEAR}`, ready: CELL, act: explained },
  { name: 'remarks', user: 'qinglan-housing-clerk', path: `/reports/qinglan/housing/${YEAR}?tab=remarks`, ready: '.remark-text' },
  { name: 'compare', user: 'qinglan-coordinator', path: `/reports/qinglan/education/${YEAR}?tab=compare`, ready: '.cell-changed' },
  { name: 'lifecycle', user: 'qinglan-coordinator', path: `/reports/qinglan/market/${YEAR}?tab=process`, ready: 'svg.picture' },
  { name: 'due', user: 'qinglan-civil-clerk', path: `/reports/qinglan/civil/${YEAR}?tab=due`, ready: '.due-lines' },
  { name: 'attachments', user: 'qinglan-civil-clerk', path: `/reports/qinglan/civil/${YEAR}?tab=attachments`, ready: '.empty' },
  { name: 'history', user: 'qinglan-coordinator', path: `/reports/qinglan/education/${YEAR}?tab=history`, ready: '.verified' },
  { name: 'review', user: 'qinglan-coordinator', path: `/review/qinglan/market/${YEAR}`, ready: '.cell-changed', act: (page) => page.locator('.official-requests').evaluate((table) => table.scrollIntoView()) },
  { name: 'board', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}`, ready: '.chart canvas' },
  { name: 'contact', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}?contact=civil`, ready: '.ant-drawer form' },
  { name: 'roster', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/roster`, ready: '.ant-table-row' },
  { name: 'reminders', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders`, ready: '.segments' },
  { name: 'reminder-plan', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders?part=plan&date=${YEAR + 1}-01-28`, ready: '.ant-table-row' },
  { name: 'reminder-policy', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders?part=policy`, ready: '.stages' },
  { name: 'wording', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders?part=wording`, ready: '.wording-body' },
  { name: 'calendar', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/calendar`, ready: '.month' },
  { name: 'contacts', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/contacts`, ready: '.empty' },
  { name: 'folder', user: 'qinglan-coordinator', path: `/import/qinglan/${YEAR}`, ready: '.panel' },
  { name: 'agencies', user: 'qinglan-admin', path: '/admin/qinglan/agencies', ready: '.ant-table-row' },
  { name: 'people', user: 'qinglan-admin', path: '/admin/qinglan/people', ready: '.ant-table-row' },
  { name: 'year', user: 'qinglan-admin', path: '/admin/qinglan/year', ready: '.ant-table-row' },
  { name: 'tenants', user: 'admin', path: '/admin/qinglan/tenants', ready: '.ant-table-row' },
]

const VARIANTS: { suffix: string; language: Language; dark: boolean; width: number; height: number }[] = [
  { suffix: '', language: 'zh-CN', dark: false, width: 1440, height: 900 },
  { suffix: '-dark-en', language: 'en', dark: true, width: 1440, height: 900 },
  { suffix: '-phone', language: 'zh-CN', dark: false, width: 390, height: 844 },
]

/** Those that are shown in the documents in more than one way. */
const SHOWN_IN_ALL = ['home-coordinator', 'report-cell', 'review', 'board', 'roster', 'reminder-policy', 'calendar']

for (const variant of VARIANTS) {
  test.describe(`every page${variant.suffix}`, () => {
    test.use({ viewport: { width: variant.width, height: variant.height }, colorScheme: variant.dark ? 'dark' : 'light' })
    const users = [...new Set(PAGES.map((shown) => shown.user))]
    for (const user of users) {
      test(`of ${user ?? 'nobody'} is accessible, fits and looks as intended`, async ({ page }) => {
        const pages = PAGES.filter((candidate) => candidate.user === user)
        test.setTimeout(SIGN_IN_TIME + pages.length * PAGE_TIME)
        if (user === null) {
          await page.addInitScript((language) => localStorage.setItem('language', language), variant.language)
        } else {
          await signIn(page, user, variant.language)
        }
        for (const shown of pages) {
          await page.goto(`/app${shown.path}`)
          await page.locator(shown.ready).first().waitFor()
          await shown.act?.(page)
          await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0)
          await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))))
          await expectAccessible(page, shown.name)
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${shown.name} is wider than its window`).toBeLessThanOrEqual(0)
          if (SCREENS && (variant.suffix === '' || SHOWN_IN_ALL.includes(shown.name))) {
            await page.screenshot({ path: join(SCREENS, `${shown.name}${variant.suffix}.png`) })
          }
        }
      })
    }
  })
}

async function explained(page: Page): Promise<void> {
  await page.getByRole('switch').first().click()
  await page.getByRole('switch').nth(1).click()
  await page.locator('.official-disclosure').scrollIntoViewIfNeeded()
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
  expect(grave.map((violation) => `${name}: ${violation.id} ${violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} | ${node.any.map((check) => check.message).join(' ').slice(0, 140)}`).join('\n')}`)).toEqual([])
}
