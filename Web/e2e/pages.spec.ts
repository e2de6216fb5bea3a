import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { expect, signIn, test, type Language } from './app'
import { EVENTS } from '../src/pages/admin/webhooks/events'
import { YEAR } from './town'

/** Renewed with WORKFLOW_RENEW_SCREENS=1; otherwise a test leaves the repository as it is. */
const SCREENS = process.env['WORKFLOW_RENEW_SCREENS'] === '1' ? join(import.meta.dirname, '../../docs/screens') : null

/** In milliseconds, on a machine with much else to do. */
const SIGN_IN_TIME = 60_000
const PAGE_TIME = 20_000

type Shown = { name: string; user: string | null; path: string; ready: string; before?: (page: Page) => Promise<void>; act?: (page: Page) => Promise<void> }

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
  { name: 'inbox', user: 'qinglan-housing-clerk', path: '/', ready: '.inbox-bell', act: inbox },
  { name: 'contact', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}?contact=civil`, ready: '.ant-drawer form' },
  { name: 'roster', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/roster`, ready: '.ant-table-row' },
  { name: 'reminders', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders`, ready: '.segments' },
  { name: 'reminder-plan', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders?part=plan&date=${YEAR + 1}-01-28`, ready: '.ant-table-row' },
  { name: 'reminder-policy', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders?part=policy`, ready: '.stages' },
  { name: 'wording', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/reminders?part=wording`, ready: '.wording-body' },
  { name: 'calendar', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/calendar`, ready: '.month' },
  { name: 'contacts', user: 'qinglan-coordinator', path: `/board/qinglan/${YEAR}/contacts`, ready: '.ant-table-row' },
  { name: 'folder', user: 'qinglan-coordinator', path: `/import/qinglan/${YEAR}`, ready: '.panel' },
  { name: 'agencies', user: 'qinglan-admin', path: '/admin/qinglan/agencies', ready: '.ant-table-row' },
  { name: 'people', user: 'qinglan-admin', path: '/admin/qinglan/people', ready: '.ant-table-row' },
  { name: 'year', user: 'qinglan-admin', path: '/admin/qinglan/year', ready: '.ant-table-row' },
  { name: 'agency-import', user: 'qinglan-admin', path: '/admin/qinglan/agencies', ready: '.ant-table-row', act: agencyTable },
  { name: 'webhooks', user: 'qinglan-admin', path: '/admin/qinglan/webhooks', ready: '.ant-table-row', before: aWebhook },
  { name: 'webhook-add', user: 'qinglan-admin', path: '/admin/qinglan/webhooks', ready: '.webhooks-hint', act: (page) => page.locator('.registry-head .ant-btn-primary').click() },
  { name: 'operations', user: 'qinglan-admin', path: '/admin/qinglan/operations', ready: '.ant-table-row', before: longWork },
  { name: 'audit', user: 'qinglan-auditor', path: '/admin/qinglan/audit', ready: '.ant-table-row' },
  { name: 'jobs', user: 'admin', path: '/admin/qinglan/jobs', ready: '.ant-table-row' },
  { name: 'account', user: 'qinglan-auditor', path: '/account', ready: '.access-line code', before: someAccess },
  { name: 'token-add', user: 'qinglan-auditor', path: '/account', ready: '.access-line code', act: (page) => page.locator('.panel .ant-btn-primary').click() },
  { name: 'account-empty', user: 'admin', path: '/account', ready: '.access-current', before: noTokens },
  { name: 'person-access', user: 'qinglan-admin', path: '/admin/qinglan/people', ready: '.ant-table-row', before: someAccess, act: personAccess },
  { name: 'tenants', user: 'admin', path: '/admin/qinglan/tenants', ready: '.ant-table-row' },
]

type Look = { suffix: string; width: number; height: number; rules: (axe: AxeBuilder) => AxeBuilder }
type Visit = { language: Language; colorScheme: 'light' | 'dark'; looks: Look[] }

/** Every page is opened twice. Colours do not hang on the width, and all else that is checked hangs neither on the colours nor on the language. */
const VISITS: Visit[] = [
  {
    language: 'zh-CN',
    colorScheme: 'light',
    looks: [
      { suffix: '', width: 1440, height: 900, rules: (axe) => axe },
      { suffix: '-phone', width: 390, height: 844, rules: (axe) => axe.disableRules('color-contrast') },
    ],
  },
  { language: 'en', colorScheme: 'dark', looks: [{ suffix: '-dark-en', width: 1440, height: 900, rules: (axe) => axe.withRules('color-contrast') }] },
]

/** Those that are shown in the documents in more than one way. */
const SHOWN_IN_ALL = ['home-coordinator', 'report-cell', 'review', 'board', 'roster', 'reminder-policy', 'calendar']

const PAGES_A_TEST = 5

for (const user of new Set(PAGES.map((shown) => shown.user))) {
  const own = PAGES.filter((candidate) => candidate.user === user)
  for (let first = 0; first < own.length; first += PAGES_A_TEST) {
    const pages = own.slice(first, first + PAGES_A_TEST)
    test(`${pages.map((shown) => shown.name).join(', ')}: accessible, fitting, as intended`, async ({ page }) => {
      test.setTimeout(SIGN_IN_TIME + pages.length * VISITS.length * PAGE_TIME)
      if (user === null) {
        await page.goto('/app/sign-in')
      } else {
        await signIn(page, user)
      }
      for (const shown of pages) {
        await shown.before?.(page)
        for (const visit of VISITS) {
          await open(page, shown, visit)
          for (const look of visit.looks) {
            await page.setViewportSize(look)
            await page.evaluate(() => document.activeElement !== document.body && document.activeElement?.scrollIntoView({ block: 'center' }))
            await settled(page)
            await expectAccessible(page, shown.name, look.rules)
            expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${shown.name}${look.suffix} is wider than its window`).toBeLessThanOrEqual(0)
            if (SCREENS && (look.suffix === '' || SHOWN_IN_ALL.includes(shown.name))) {
              await page.screenshot({ path: join(SCREENS, `${shown.name}${look.suffix}.png`) })
            }
          }
        }
      }
    })
  }
}

async function open(page: Page, shown: Shown, visit: Visit): Promise<void> {
  await page.emulateMedia({ colorScheme: visit.colorScheme })
  await page.evaluate((language) => localStorage.setItem('language', language), visit.language)
  await page.setViewportSize(visit.looks[0]!)
  await page.goto(`/app${shown.path}`)
  await page.locator(shown.ready).first().waitFor()
  await shown.act?.(page)
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0)
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))))
}

async function explained(page: Page): Promise<void> {
  await page.getByRole('switch').first().click()
  await page.getByRole('switch').nth(1).click()
  await page.locator('.official-disclosure').scrollIntoViewIfNeeded()
}

async function inbox(page: Page): Promise<void> {
  await page.locator('.inbox-bell').click()
  await page.locator('.inbox li').first().waitFor()
}

/** One line of each fate. */
async function agencyTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: /CSV/ }).click()
  const lines = ['编号,名称,类别,在用', 'finance,青岚县财政局,部门,是', 'market,青岚县市场监管局,部门,是', 'archives,青岚县档案馆,事业单位,是', 'east,青岚县东街道,街办,是']
  await page.locator('.ant-modal input[type=file]').setInputFiles({ name: '机关.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  await page.locator('.ant-modal .ant-table-row').first().waitFor()
}

/** The demo has none; one of each kind, shown without being stored. */
async function aWebhook(page: Page): Promise<void> {
  const events = ['reminder', 'report.submitted', 'report.returned']
  await page.route('**/tenants/qinglan/webhooks', (route) =>
    route.fulfill({
      json: {
        items: [
          { id: 'a', name: '政务公开工作群', host: 'https://oapi.dingtalk.com', form: 'dingTalk', signed: true, events: EVENTS, active: true, secret: null },
          { id: 'b', name: '各乡镇联络群', host: 'https://qyapi.weixin.qq.com', form: 'weCom', signed: false, events, active: true, secret: null },
          { id: 'c', name: '公文系统', host: 'https://oa.qinglan.example', form: 'json', signed: true, events: EVENTS, active: false, secret: null },
        ],
        next: null,
      },
    }))
}

/** What somebody has after a while of work. */
async function someAccess(page: Page): Promise<void> {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const sessions = [
    { id: 'a', current: true, device: 'Edge · Windows', address: '10.20.3.14', createdAt: at(-0.1), lastUsedAt: at(0), expiresAt: at(0.4) },
    { id: 'b', current: false, device: '企业微信 · HarmonyOS', address: '10.20.8.201', createdAt: at(-0.3), lastUsedAt: at(-0.2), expiresAt: at(0.2) },
  ]
  const tokens = [
    { id: 'c', name: '每月导出到数据平台', hint: 'h7Qd', scopes: ['read'], createdAt: at(-40), lastUsedAt: at(-1), expiresAt: at(325), address: '10.20.3.77' },
    { id: 'd', name: '办公系统', hint: 'Xn2k', scopes: ['read', 'write'], createdAt: at(-80), lastUsedAt: null, expiresAt: at(10), address: null },
  ]
  await show(page, 'sessions', sessions)
  await show(page, 'tokens', tokens)
}

async function noTokens(page: Page): Promise<void> {
  await someAccess(page)
  await show(page, 'tokens', [])
}

/** Of oneself, or of a person who is looked at; without being stored. */
const show = (page: Page, what: 'sessions' | 'tokens', items: object[]) =>
  page.route(new RegExp(`/(users/[^/]+|v1)/${what}$`), (route) => (route.request().method() === 'GET' ? route.fulfill({ json: { items, next: null } }) : route.continue()))

async function personAccess(page: Page): Promise<void> {
  await page.locator('.ant-table-row').first().getByRole('button').first().click()
  await page.locator('.ant-drawer .access-line code').first().waitFor()
}

/** The demo begins with none; one of each state, shown without being done. */
async function longWork(page: Page): Promise<void> {
  const one = (number: number, kind: string, state: string, done: number, failed: number, hour: number) => ({
    id: `qinglan-${number}`, tenant: 'qinglan', kind, year: YEAR, dryRun: false, total: 12, done, failed, state, by: 'qinglan-coordinator',
    startedAt: `${YEAR + 1}-01-12T0${hour}:00:00Z`, finishedAt: state === 'running' ? null : `${YEAR + 1}-01-12T0${hour}:01:00Z`,
  })
  const items = [one(1, 'bulk.publish', 'running', 5, 0, 7), one(2, 'bulk.approve', 'failed', 9, 3, 6), one(3, 'cycle.import', 'succeeded', 12, 0, 3), one(4, 'cycle.open', 'succeeded', 12, 0, 1)]
  await page.route('**/api/v1/operations?*', (route) => route.fulfill({ json: { items, next: null } }))
  await page.route('**/api/v1/operations/qinglan-1', (route) => route.fulfill({ json: { ...items[0], items: [] } }))
}

async function expectAccessible(page: Page, name: string, rules: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  // Only what is wrong is gathered, and in the page itself: there are no frames of others whose findings had to be brought together elsewhere.
  const { violations } = await rules(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()).analyze()
  const grave = violations.filter((violation) => violation.impact === 'serious' || violation.impact === 'critical')
  expect(grave.map((violation) => `${name}: ${violation.id} ${violation.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} | ${node.any.map((check) => check.message).join(' ').slice(0, 140)}`).join('\n')}`)).toEqual([])
}
